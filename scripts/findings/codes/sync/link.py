"""Codes of the family LINK: links, images and the ids of headings."""

from scripts.findings.code import ERROR, WARNING, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "LINK01",
        ERROR,
        Words("{kind} “{target}” {fault}", "{kind} “{target}” {fault}"),
        Words(
            "Sửa cho hai bản dẫn tới cùng một nơi.",
            "Let both versions lead to the same place.",
        ),
        Words(
            "Hai bản của một trang phải có cùng liên kết và cùng ảnh, ở những đoạn nói cùng một "
            "điều; thứ tự trong một đoạn thì tùy. Người đọc tiếng Anh bấm vào chữ phải tới đúng "
            "nơi người đọc tiếng Việt tới. Trang ngoài có bản riêng cho từng ngôn ngữ, như /vi/ "
            "và /en/, được coi là một. Ví dụ sai: bản tiếng Việt [VSIP](vsip.md), bản tiếng Anh "
            "[VSIP](logistics.md); đúng: cả hai cùng dẫn tới vsip.md.",
            "Both versions of a page must have the same links and images, in the blocks that say "
            "the same; within a block their order is free. Who reads English must arrive where "
            "readers of Vietnamese do. Pages of other sites that have a version for each "
            "language, such as /vi/ and /en/, count as one. Wrong: [VSIP](vsip.md) in Vietnamese "
            "and [VSIP](logistics.md) in English; right: vsip.md in both.",
        ),
    ),
    Code(
        "LINK02",
        ERROR,
        Words("liên kết “{target}” dẫn sang {language}", "the link “{target}” leads to {language}"),
        Words(
            "Dẫn tới trang cùng ngôn ngữ: {suggestion}.",
            "Link to the page of the same language: {suggestion}.",
        ),
        Words(
            "Liên kết trong một trang phải dẫn tới trang cùng ngôn ngữ, để người đọc không bất "
            "ngờ gặp một thứ tiếng họ không đọc được. Liên kết cố ý sang ngôn ngữ kia phải nói "
            "rõ trong chữ của nó, như “English version” hay “Bản tiếng Việt”. Ví dụ sai, ở trang "
            "tiếng Việt: [Đầu tư](../en/invest/index.md); đúng: [Đầu tư](invest/index.md).",
            "A link leads to the page in its own language, so that nobody suddenly meets a "
            "language they cannot read. A link that leads to the other version on purpose says "
            "so in its text, as “English version” or “Bản tiếng Việt” do. Wrong, on an English "
            "page: [Invest](../vi/invest/index.md); right: [Invest](invest/index.md).",
        ),
    ),
    Code(
        "LINK03",
        ERROR,
        Words("{kind} “{target}” không dẫn tới tệp nào", "{kind} “{target}” leads to no file"),
        Words("Sửa đường dẫn{hint}.", "Correct the path{hint}."),
        Words(
            "Trang, ảnh hoặc tệp mà liên kết nêu không có ở chỗ ấy, nên người đọc sẽ gặp trang "
            "báo lỗi. Đường dẫn tính từ thư mục của trang đang viết; chữ hoa và chữ thường là "
            "khác nhau. Ví dụ sai: [Trang chủ](../indx.md); đúng: [Trang chủ](../index.md).",
            "The page, image or file that the link names is not there, so that readers would "
            "meet an error page. A path begins at the folder of the page you write, and capitals "
            "matter. Wrong: [Home](../indx.md); right: [Home](../index.md).",
        ),
    ),
    Code(
        "LINK04",
        ERROR,
        Words(
            "trang {page} không có mục “#{anchor}”{hint}", "{page} has no heading “#{anchor}”{hint}"
        ),
        Words("Sửa tên mục sau dấu #.", "Correct the name after the #."),
        Words(
            "Phần sau dấu # là mã của một mục trong trang. Mã không có thì người đọc chỉ tới đầu "
            "trang. Mã đứng ở cuối dòng tiêu đề của trang được dẫn tới. Ví dụ: tiêu đề “## Đầu "
            "tư {#invest}”; sai: [Đầu tư](index.md#dautu); đúng: [Đầu tư](index.md#invest).",
            "What follows the # is the id of a part of the page. Where there is no such id, "
            "readers only get to the top of the page. The id stands at the end of the heading "
            "the link leads to. Example: the heading “## Investing {#invest}”; wrong: "
            "[Investing](index.md#investing); right: [Investing](index.md#invest).",
        ),
    ),
    Code(
        "LINK05",
        ERROR,
        Words("mã tiêu đề “{id}” {fault}", "the heading id “{id}” {fault}"),
        Words(
            "Ghi cùng một mã ở cuối tiêu đề của cả hai bản.",
            "Give the heading the same id in both versions.",
        ),
        Words(
            "Mã của một tiêu đề phải giống nhau ở hai bản, vì một liên kết dùng được ở ngôn ngữ "
            "này phải dùng được ở ngôn ngữ kia. Ví dụ sai: “## Đầu tư {#invest}” và “## "
            "Investing {#investing}”; đúng: {#invest} ở cả hai bản.",
            "The id of a heading must be the same in both versions, because a link that works in "
            "one language must work in the other. Wrong: “## Đầu tư {#invest}” and “## "
            "Investing {#investing}”; right: {#invest} in both.",
        ),
    ),
    Code(
        "LINK06",
        WARNING,
        Words(
            "liên kết “{target}” nêu một tiêu đề của {page} chưa có mã cố định",
            "the link “{target}” names a heading of {page} that has no id of its own",
        ),
        Words(
            "Thêm mã vào cuối tiêu đề đó, giống nhau ở hai bản, như {{#invest}}, rồi dùng mã ấy.",
            "Add an id to that heading, the same in both versions, such as {{#invest}}, and use "
            "it here.",
        ),
        Words(
            "Khi tiêu đề chưa có mã, mã được đặt theo chữ của tiêu đề: mỗi ngôn ngữ một mã, và "
            "sửa chữ là liên kết hỏng. Ví dụ nên tránh: [Đầu tư](index.md#dau-tu) dẫn tới “## "
            "Đầu tư”; nên viết “## Đầu tư {#invest}” và [Đầu tư](index.md#invest).",
            "Without an id of its own a heading gets one made of its words: another one in each "
            "language, and a link breaks as soon as a word is changed. Better not: "
            "[Investing](index.md#investing) for “## Investing”; better: “## Investing "
            "{#invest}” and [Investing](index.md#invest).",
        ),
    ),
    Code(
        "LINK07",
        ERROR,
        Words(
            "lời mô tả ảnh “{alt}” giống hệt nhau ở hai bản",
            "the description “{alt}” of an image is the same in both versions",
        ),
        Words("Dịch lời mô tả ảnh.", "Translate the description of the image."),
        Words(
            "Lời mô tả ảnh được đọc lên cho người không nhìn thấy ảnh, nên phải bằng ngôn ngữ "
            "của trang. Ví dụ sai: ![Chợ nổi Cái Răng](cho-noi.jpg) ở cả hai bản; đúng, ở bản "
            "tiếng Anh: ![Cái Răng floating market](cho-noi.jpg).",
            "The description of an image is read aloud to people who cannot see it, so that it "
            "must be in the language of the page. Wrong: ![Chợ nổi Cái Răng](market.jpg) in both "
            "versions; right, in English: ![Cái Răng floating market](market.jpg).",
        ),
    ),
    Code(
        "LINK08",
        ERROR,
        Words(
            "ảnh “{target}” chưa có lời mô tả; bản kia (dòng {other_line}) có: “{alt}”",
            "the image “{target}” has no description; the other version (line {other_line}) has: "
            "“{alt}”",
        ),
        Words("Viết lời mô tả ảnh giữa hai dấu [ ].", "Write the description between [ and ]."),
        Words(
            "Một bản có lời mô tả ảnh, bản kia để trống, nên người không nhìn thấy ảnh ở bản kia "
            "mất một phần nội dung. Ví dụ sai: ![](cho-noi.jpg); đúng: ![Chợ nổi Cái "
            "Răng](cho-noi.jpg).",
            "One version describes the image and the other leaves it empty, so that people who "
            "cannot see it miss a part of the page there. Wrong: ![](market.jpg); right: ![Cái "
            "Răng floating market](market.jpg).",
        ),
    ),
)
