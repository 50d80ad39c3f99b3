"""Words by which a sentence of either language is known."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Small words with marks that every Vietnamese sentence has and no name of a dish or place.
VIETNAMESE = _words(
    "là của được đã đang sẽ này những không có rất cũng còn phải bị nếu thì mà để từ với và "
    "một các người đến tại về như nhiều nên vẫn chưa đó ở hãy bạn chúng tôi hoặc hay vì do "
    "cần đều mỗi mọi giữa nơi sau trước trên dưới khi cho trong theo vào"
)
# Of these, what no name holds: "các" and "và" stand in names of offices.
VERBAL = _words(
    "là được đã đang sẽ này những không có rất cũng còn phải bị nếu thì mà để vẫn chưa đó hãy "
    "bạn chúng tôi đều nằm gồm"
)
# Vietnamese words without a mark that are no English ones.
UNMARKED = _words(
    "cho trong theo khi sau qua nay hai cao xanh xa nhanh quan tham gia giao khai "
    "thi chia quanh ngay hay nhau"
)
# What Vietnamese sentences look like when they are typed without marks; English words such as
# 'can', 'them', 'an' and 'do' are left out.
TONELESS = _words(
    "khu cong nghiep nay cua duoc nhung nguoi khong trong voi cho thanh pho nuoc viet dau "
    "tu cac va la mot nhieu hien nam ngay thang dong bang song thuong mai dich vu phat trien kinh "
    "te xa hoi van hoa quoc gia giao duc dien tich rong ty trieu nghin nha hoat chuong trinh "
    "huyen phuong tinh uy nhan dan so nganh lien he gioi thieu du lich khach tai theo tren duoi "
    "truoc sau giua den ve cung nhu neu thi khi dang da se phai bi boi vi hoac hay vao ra len "
    "xuong nhat hai ba bon sau bay tam chin muoi tram gom nhom cao thap moi cu lon nho tot dep "
    "nghia thuc hien ket qua hop tac hang duong thuy trung tam tiep nhan thong"
) - _words("so la se da ba sau he ve the bang song moi tu va tai hay nam dan mai can hang")

# Small English words that cannot be Vietnamese syllables, or never are without a mark.
ENGLISH = _words(
    "the of and is are for with this that which has was were from will have its your our their "
    "you we they by as it not or but if when where who what how these those been into more should "
    "must at about after before between during each every its only other such there through under "
    "until while would could also both does did had his her him she he us"
)
# Of these, what no name of an office or book in capitals has.
ADDRESSING = _words("you your we our us they their is are how what why this that these those")
# Small English words that could be Vietnamese syllables: they count only beside the ones above.
PERHAPS_ENGLISH = _words("to in on an do be can may me so no my than a up all")

# English words that Vietnamese uses as they are.
BORROWED = _words(
    "logistics marketing festival startup start-up online website web fax email e-mail internet "
    "container resort homestay tour game video clip blog app robot sensor studio show hotline "
    "module server smartphone laptop wifi podcast livestream fanpage facebook youtube zalo "
    "yoga golf tennis marathon cafe bar karaoke villa showroom shophouse condotel workshop "
    "seminar forum session slogan logo banner brochure catalogue catalog poster"
)
# Everyday words of headings, table heads and buttons; a label is English when it has no others.
LABELS = _words(
    "about access address addresses airport all amount and answer answers apply archive area "
    "areas article articles arts author back before benefits by calendar capital category "
    "centre chapter cities city click climate close communes company conclusion contact "
    "contacts content contents cost costs countries country culture currency data date dates "
    "day days delegations description details developer directions director district districts "
    "document documents download downloads economy education enquiries environment event "
    "events example examples facts fees figure figures first food for form friends "
    "friendship from further gallery getting goal goals goods government guide headline health "
    "here heritage history home hours how image images important in incentives "
    "indicator information infrastructure introduction invest investing investment investments "
    "investor investors item items join labour land language last latest learn legal life "
    "links list living location main manufacturing map market markets meaning members "
    "mission more museum name names news newsletter next note notes now number numbers "
    "objective objectives of office offices on one opening opportunities opportunity our "
    "overview owner page pages partner partners people phase phone photo photos place places "
    "plan planning plans policies policy population port ports press price prices procedure "
    "procedures programme project projects publications quantity questions read reason reasons "
    "register registration related relations report reporters reports requirements research "
    "result results river roads sales scale schedule search section sectors see see-also send "
    "services share source sources speakers sport stages statistics status step steps "
    "strengths summary support table task tasks tax taxes telephone the themes time times "
    "title to today total tourism trade training transport travel unit units "
    "university us value values venue vision visit visitors visits wards warning water welcome "
    "what when where which who why with work workers working world year years you your"
)
# Single Vietnamese words of table heads and labels: "Tháng 4", "Phần 2".
VIETNAMESE_LABELS = _words(
    "năm tháng ngày giờ giá tên số quý phần mục bước bảng hình tổng loại nhóm khác gửi xem tải "
    "đến từ lớp cấp tuổi họ nghề nguồn"
)
# Words of dishes, music and dress that begin names which English keeps: "bánh tét lá cẩm".
KEPT = _words(
    "bánh bún phở cơm chè nem gỏi mắm xôi cháo lẩu rượu áo nón đờn đàn hò vọng dạ hát múa tuồng "
    "chèo xẩm chầu đình chùa miếu"
)
# The same in two words, of which the first begins others too: "cải cách", "cá nhân".
KEPT_PAIRS = frozenset(
    (
        ("ca", "trù"),
        ("cá", "linh"),
        ("cá", "lóc"),
        ("cá", "tra"),
        ("cải", "lương"),
        ("canh", "chua"),
        ("đờn", "ca"),
        ("quan", "họ"),
        ("tài", "tử"),
    )
)
