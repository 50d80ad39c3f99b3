"""Codes of the family FACT: facts in prose."""

from scripts.findings.code import ERROR, Code
from scripts.languages import Words

CODES: tuple[Code, ...] = (
    Code(
        "FACT01",
        ERROR,
        Words(
            "{figure} không khớp với bản tiếng Anh (dòng {other_line}: {counterpart})",
            "{figure} does not agree with the English page (line {other_line}: {counterpart})",
        ),
        Words(
            "Xem bản nào đúng rồi sửa bản kia.",
            "See which page is right, and correct the other.",
        ),
        Words(
            "Hai bản nói hai con số, ngày giờ hoặc số hiệu khác nhau ở cùng một đoạn. Người đọc "
            "tin con số của bản mình đọc, nên báo chí và nhà đầu tư nước ngoài có thể dẫn sai. "
            "Số được so theo giá trị, không theo cách viết: “1.275 triệu USD” khớp với “USD 1.275 "
            "billion”, không khớp với “USD 1.275 million”; “293,7 ha” không khớp với “239.7 ha”. "
            "Sửa bản sai cho giống bản đúng.",
            "The two pages give different figures, dates, times or document numbers in the same "
            "paragraph. Readers believe the page they read, so the press and investors may quote "
            "the wrong one. Values are compared, not spellings: “1.275 triệu USD” agrees with “USD "
            "1.275 billion” and not with “USD 1.275 million”; “293,7 ha” does not agree with "
            "“239.7 ha”. Make the wrong page say what the right one says.",
        ),
    ),
    Code(
        "FACT02",
        ERROR,
        Words(
            "{figure} không có trong {page} (đoạn ở dòng {other_line})",
            "{figure} is not in {page} (paragraph at line {other_line})",
        ),
        Words(
            "Thêm vào bản thiếu, hoặc bỏ ở bản này nếu không còn đúng.",
            "Add it to the page that lacks it, or take it out here if it no longer holds.",
        ),
        Words(
            "Một con số, ngày giờ, số hiệu văn bản, số điện thoại hay địa chỉ thư chỉ có ở một "
            "bản. Người đọc bản kia không biết đến nó, hoặc đọc phải một câu đã cũ. Ví dụ: “Lễ hội "
            "mở cửa lúc 7 giờ 30 ngày 6/2/2024” mà bản tiếng Anh chỉ ghi “on 6 February 2024”; "
            "thêm “at 7.30 am” là xong. Số viết bằng chữ và số trong tên riêng được bỏ qua.",
            "A figure, date, time, document number, telephone number or e-mail address stands on "
            "one page only. Readers of the other do not learn of it, or read a sentence that is "
            "out of date. Example: “Lễ hội mở cửa lúc 7 giờ 30 ngày 6/2/2024” where the English "
            "page says only “on 6 February 2024”; add “at 7.30 am”. Numbers in words and in names "
            "are left alone.",
        ),
    ),
    Code(
        "FACT03",
        ERROR,
        Words(
            "“{figure}” viết theo cách của {page}",
            "“{figure}” is written as {page} would write it",
        ),
        Words("Viết “{right}”.", "Write “{right}”."),
        Words(
            "Tiếng Việt viết 1.275,5 và 14h30, 26/02/2024; tiếng Anh viết 1,275.5 và 2.30 pm, "
            "26 February 2024. Dấu chấm, dấu phẩy đặt theo thói quen của tiếng kia làm con số đổi "
            "nghĩa: “3,500 người” trong tiếng Việt là ba phẩy năm. Ví dụ: “7,12%” trong bản tiếng "
            "Anh phải là “7.12%”; “293.7 ha” trong bản tiếng Việt phải là “293,7 ha”.",
            "Vietnamese writes 1.275,5 and 14h30, 26/02/2024; English writes 1,275.5 and 2.30 pm, "
            "26 February 2024. A point or comma put as the other language puts it changes what the "
            "figure means: “3.500 people” in English is three and a half. Example: “7,12%” on the "
            "English page should be “7.12%”; “293.7 ha” on the Vietnamese page should be “293,7 "
            "ha”.",
        ),
    ),
    Code(
        "FACT04",
        ERROR,
        Words(
            "ngày “{figure}” có thể đọc hai cách: {one} hoặc {two}",
            "the date “{figure}” can be read in two ways: {one} or {two}",
        ),
        Words("Viết tên tháng bằng chữ: “{right}”.", "Write the month as a word: “{right}”."),
        Words(
            "Trong tiếng Anh, “06/02/2024” là ngày 6 tháng 2 với người Anh và ngày 2 tháng 6 với "
            "người Mỹ. Khách có thể đến nhầm ngày. Viết “6 February 2024” thì ai cũng hiểu một "
            "cách. Trong tiếng Việt “06/02/2024” chỉ có một cách đọc nên không bị nhắc.",
            "In English “06/02/2024” is 6 February to a British reader and June 2 to an American. "
            "A guest may come on the wrong day. “6 February 2024” is the same to everyone. In "
            "Vietnamese “06/02/2024” has one reading and is left alone.",
        ),
    ),
    Code(
        "FACT05",
        ERROR,
        Words(
            "{figure} không được trích trong {page} (đoạn ở dòng {other_line}: {counterpart})",
            "{figure} is not quoted in {page} (paragraph at line {other_line}: {counterpart})",
        ),
        Words(
            "Trích cùng một số liệu của hồ sơ ở cả hai bản.",
            "Quote the same figure of the record on both pages.",
        ),
        Words(
            "Hai bản trích hai số liệu khác nhau của hồ sơ, hoặc một bản trích mà bản kia không. "
            "Khi hồ sơ được cập nhật, hai bản sẽ nói khác nhau. Ví dụ: bản tiếng Việt có "
            "[[area-of-the-city]] còn bản tiếng Anh gõ thẳng con số; viết [[area-of-the-city]] ở "
            "cả hai bản.",
            "The pages quote different figures of a record, or one quotes it and the other does "
            "not. When the record is updated, the pages will differ. Example: the Vietnamese page "
            "has [[area-of-the-city]] and the English one has the figure typed; write "
            "[[area-of-the-city]] on both.",
        ),
    ),
)
