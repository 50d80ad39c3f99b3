"""Codes of the family META: front matter."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "META01",
        ERROR,
        Words(
            "khóa “{key}” không có ở đầu trang {other_path}{hint}",
            "the key “{key}” is missing from the front matter of {other_path}{hint}",
        ),
        Words(
            "Thêm khóa ấy vào {other_path}, hoặc xóa ở đây.",
            "Add the key to {other_path}, or delete it here.",
        ),
        Words(
            "Đầu trang của hai bản phải có cùng các khóa. Khóa chỉ có ở một bản thường là do thêm "
            "vào bản này mà quên bản kia, hoặc gõ sai tên khóa. Sai: bản tiếng Việt có “lead: …”, "
            "bản tiếng Anh không có. Đúng: cả hai bản đều có lead.",
            "The front matter of both versions must have the same keys. A key on one side only was "
            "most often added here and forgotten there, or is misspelt. Wrong: the Vietnamese page "
            "has “lead: …” and the English page has none. Right: both have a lead.",
        ),
    ),
    Code(
        "META02",
        ERROR,
        Words(
            "khóa chung “{key}” là “{here}” ở đây nhưng là “{there}” ở {other_path}:{other_line}",
            "the shared key “{key}” is “{here}” here but “{there}” in {other_path}:{other_line}",
        ),
        Words("Viết giống nhau ở cả hai bản.", "Write the same in both versions."),
        Words(
            "Ngày tháng, mã hồ sơ, ảnh, loại trang, nhãn và con số ở đầu trang không dịch, nên "
            "phải giống hệt nhau ở hai bản; nếu khác thì một bản đã sửa mà bản kia chưa. Sai: "
            "“photo: cang.jpg” và “photo: cau.jpg”. Đúng: cùng một tên ảnh.",
            "Dates, ids of records, photos, templates, tags and numbers in the front matter are "
            "not translated, so they must be equal in both versions; where they differ, one was "
            "changed and the other was not. Wrong: “photo: port.jpg” and “photo: bridge.jpg”. "
            "Right: the same photo in both.",
        ),
    ),
    Code(
        "META03",
        ERROR,
        Words("khóa “{key}” để trống", "the key “{key}” is empty"),
        Words(
            "Viết nội dung của khóa theo bản kia ({other_path}:{other_line}), hoặc xóa khóa ở cả "
            "hai bản.",
            "Write its text after the other version ({other_path}:{other_line}), or delete the key "
            "in both.",
        ),
        Words(
            "Khóa có lời cho người đọc (title, description, lead…) không được để trống: máy tìm "
            "kiếm và trang chia sẻ sẽ không có gì để hiện. Sai: “description:”. Đúng: "
            "“description: Cảng sông lớn nhất vùng.”",
            "A key with words for readers (title, description, lead…) must not be empty: search "
            "engines and shared links would have nothing to show. Wrong: “description:”. Right: "
            "“description: The region's largest river port.”",
        ),
    ),
    Code(
        "META04",
        ERROR,
        Words(
            "khóa “{key}” giống hệt nhau ở hai bản, chưa được dịch: “{text}”",
            "the key “{key}” is the same in both versions and was not translated: “{text}”",
        ),
        Words(
            "Dịch ở bản còn chưa dịch ({other_path}:{other_line}).",
            "Translate it in the version that is not translated yet ({other_path}:{other_line}).",
        ),
        Words(
            "Tên trang, mô tả và câu dẫn phải được dịch; giống hệt nhau thường là chép sang rồi "
            "quên dịch. Tên riêng và thuật ngữ dùng chung (VSIP Cần Thơ, logistics, MICE) thì "
            "không sao. Sai: “title: Cảng sông” ở bản tiếng Anh. Đúng: “title: River port”.",
            "Titles, descriptions and leads must be translated; where they are the same they were "
            "most often copied and forgotten. Names and terms that both languages share (VSIP Cần "
            "Thơ, logistics, MICE) may stay. Wrong: “title: Cảng sông” in the English page. Right: "
            "“title: River port”.",
        ),
    ),
    Code(
        "META05",
        ERROR,
        Words(
            "khóa “{key}” có {here} ở đây nhưng có {there} ở {other_path}:{other_line}",
            "the key “{key}” has {here} here but {there} in {other_path}:{other_line}",
        ),
        Words(
            "Viết khóa theo cùng một cấu trúc ở cả hai bản.",
            "Give the key the same structure in both versions.",
        ),
        Words(
            "Khóa nhiều tầng phải có cùng số mục và cùng kiểu ở hai bản, nếu không một phần sẽ mất "
            "ở một ngôn ngữ. Sai: home.doors có bốn mục ở bản tiếng Việt và ba mục ở bản tiếng "
            "Anh. Đúng: mỗi bản bốn mục, theo cùng thứ tự.",
            "A key with several levels must have the same number and kind of entries in both "
            "versions, or a part is lost in one language. Wrong: home.doors has four entries in "
            "Vietnamese and three in English. Right: four in each, in the same order.",
        ),
    ),
)
