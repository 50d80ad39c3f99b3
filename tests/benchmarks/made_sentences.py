"""The words that made pages are put together from; all places and figures are invented."""

from __future__ import annotations

YEARS = ("2023", "2024", "2025", "2026")
PLACES = ("Xuân Hạ", "Bến Trúc", "Rạch Sậy", "Cồn Lá", "Gò Mận", "Vàm Nước", "Đồng Sen", "Kênh Mới")
THINGS = (
    ("khu công nghiệp", "industrial park"),
    ("cảng sông", "river port"),
    ("trung tâm logistics", "logistics centre"),
    ("làng nghề", "craft village"),
    ("chợ đầu mối", "wholesale market"),
    ("khu nghiên cứu", "research campus"),
)
COUNTS = (("hai", "two"), ("ba", "three"), ("bốn", "four"), ("năm", "five"), ("sáu", "six"))
QUARTERS = (("I", "first"), ("II", "second"), ("III", "third"), ("IV", "fourth"))

# Each line says one thing in both languages; the names in braces are the figures of `_figures`.
SENTENCES = (
    (
        "{Thing_vi} {place} rộng {area_vi} ha, cách trung tâm {distance_vi} km theo đường bộ.",
        "The {place} {thing_en} covers {area_en} ha, {distance_en} km from the centre by road.",
    ),
    (
        "Tổng vốn đăng ký là {money_vi} triệu USD, trong đó đã giải ngân {percent_vi}%.",
        "Registered capital is USD {money_en} million; {percent_en}% of it has been paid out.",
    ),
    (
        "Ngân sách dành {dong_vi} nghìn tỷ đồng cho đường nối và hệ thống cấp nước {place}.",
        "The budget sets aside VND {dong_en} trillion for the {place} road and water supply.",
    ),
    (
        "Hồ sơ nộp ngày {date_vi}, được trả lời trước khi hết quý {quarter_vi} năm {later}.",
        "Filed on {date_en}, it is answered before the end of the {quarter_en} quarter of {later}.",
    ),
    (
        "Ở {place} có {people_vi} người làm việc, phần lớn sống trong các phường gần bên.",
        "At {place} {people_en} people are at work, most of whom live in the wards nearby.",
    ),
    (
        "Quyết định số {document}/QĐ-UBND nêu cơ quan nào nhận hồ sơ và trả kết quả.",
        "Decision No. {document}/QĐ-UBND names the office that takes the file and answers it.",
    ),
    (
        "Từ khi {count_vi} cây cầu mới thông xe, xe tải ở {place} không còn phải chờ phà.",
        "Since {count_en} new bridges opened, lorries at {place} no longer wait for a ferry.",
    ),
    (
        "Văn phòng tiếp khách từ 7:30 đến 16:30; thư gửi về office{document}@example.org.",
        "The office is open from 7:30 to 16:30; write to office{document}@example.org.",
    ),
    (
        "Người dân {place} trồng cây ăn trái quanh năm và đưa hàng ra chợ bằng ghe.",
        "The people of {place} grow fruit all year round and bring it to market by boat.",
    ),
    (
        "Nhà đầu tư nên xem bản đồ {place} trước khi chọn đất, vì nhiều lô đã có người thuê.",
        "Investors should see the map of {place} before they choose: many plots are let already.",
    ),
    (
        "Khách đến lần đầu thường đi từ bến tàu {place}, rồi theo đường ven sông tới nhà cổ.",
        "New visitors start at the pier of {place} and follow the river road to the old houses.",
    ),
    (
        "Tàu chở hàng cập bến {place} cả ngày lẫn đêm, nhờ luồng đã được nạo vét.",
        "Cargo ships berth at {place} by day and by night, as the channel has been dredged.",
    ),
    (
        "Các trường đại học gần {place} đào tạo kỹ sư theo yêu cầu của từng doanh nghiệp.",
        "The universities near {place} train engineers to the needs of each company that asks.",
    ),
    (
        "Giai đoạn {year}–{later}, {place} ưu tiên dự án dùng ít nước và tự xử lý chất thải.",
        "From {year} to {later}, {place} prefers projects that use little water and treat waste.",
    ),
)
ADVICE = (
    ("Mang theo giấy tờ gốc khi đến làm thủ tục.", "Bring the original papers when you come."),
    ("Gọi điện hẹn trước ít nhất một ngày.", "Call at least a day ahead to make an appointment."),
    ("Xem lịch tàu vì giờ chạy đổi theo mùa.", "Look up the boats, as hours change by season."),
    (
        "Hỏi cán bộ phụ trách khi có chỗ chưa rõ.",
        "Ask the officer in charge if anything is unclear.",
    ),
    ("Giữ biên nhận cho đến khi nhận kết quả.", "Keep the receipt until you have the answer."),
)
ROWS = (
    ("Diện tích đất (ha)", "Area of land (ha)"),
    ("Lao động có tay nghề", "Skilled workers"),
    ("Lượng hàng qua cảng (tấn)", "Cargo handled (tonnes)"),
    ("Giá thuê đất (USD/m²)", "Rent of land (USD/m²)"),
)
NEW_SENTENCE = "Xe của khách được gửi miễn phí ở cổng phía sau."
