"""Tests of comparing the facts of both pages of a pair."""

from __future__ import annotations

import pytest

from scripts.findings import Finding
from scripts.sync.alignment import pair_up
from scripts.sync.blocks import Block, Kind, Mention
from scripts.sync.facts import check, differing
from scripts.sync.figures.placed import values_in
from scripts.sync.reading.documents import read_document

# Sentences as they stand on pages about investment, festivals, plans and offices, well translated.
WELL_TRANSLATED = [
    (
        "Khu công nghiệp VSIP Cần Thơ rộng 293,7 ha, tổng vốn 3.717 tỷ đồng.",
        "VSIP Cần Thơ Industrial Park covers 293.7 ha, with total capital of VND 3,717 billion.",
    ),
    (
        "Dự án có vốn đầu tư 1.275 triệu USD.",
        "The project has an investment of USD 1.275 billion.",
    ),
    (
        "Dự án có vốn đầu tư 1.275 triệu USD.",
        "The project is worth US$1,275 million.",
    ),
    (
        "Tổng mức đầu tư 1,5 nghìn tỷ đồng.",
        "Total investment is VND 1.5 trillion.",
    ),
    (
        "Tổng mức đầu tư là 1.500 tỷ đồng.",
        "Total investment is VND1.5 trillion.",
    ),
    (
        "Vốn 2 triệu 500 nghìn đồng một hộ.",
        "Each household receives VND 2.5 million.",
    ),
    ("Kinh tế thành phố tăng 7,12% trong năm 2024.", "The city's economy grew by 7.12% in 2024."),
    (
        "Năm 2024, kinh tế tăng 7,12 phần trăm.",
        "In 2024 the economy grew 7.12 per cent.",
    ),
    (
        "Lễ hội diễn ra từ ngày 27 đến 29 tháng 12 năm 2025.",
        "The festival runs from 27 to 29 December 2025.",
    ),
    (
        "Lễ hội diễn ra từ ngày 27 đến ngày 29/12/2025.",
        "The festival takes place on 27–29 December 2025.",
    ),
    (
        "Lễ hội kéo dài từ 27/12/2025 đến 1/1/2026.",
        "The festival lasts from 27 December 2025 to 1 January 2026.",
    ),
    (
        "Khai mạc lúc 19 giờ 30 ngày 6/2/2024.",
        "It opens at 7.30 pm on 6 February 2024.",
    ),
    (
        "Khai mạc lúc 19h30, thứ Ba, ngày 06/02/2024.",
        "It opens at 7:30 p.m. on Tuesday, February 6, 2024.",
    ),
    (
        "Cửa mở từ 8 giờ đến 17 giờ.",
        "Open from 8 a.m. to 5 p.m.",
    ),
    (
        "Phòng vé mở cửa từ 7h30 đến 11h00 và từ 13h30 đến 17h00.",
        "The ticket office is open 7.30–11 am and 1.30–5 pm.",
    ),
    (
        "Quý I/2025, kim ngạch xuất khẩu đạt 512,3 triệu USD.",
        "In the first quarter of 2025 exports came to USD 512.3 million.",
    ),
    (
        "Quý 1 năm 2025 thành phố đón hơn 1,2 triệu lượt khách.",
        "The city received over 1.2 million visitors in Q1 2025.",
    ),
    (
        "6 tháng đầu năm 2025, thu ngân sách đạt 6.543 tỷ đồng.",
        "In the first half of 2025, budget revenue reached VND 6,543 billion.",
    ),
    (
        "Sáu tháng đầu năm 2025, có 15 dự án mới.",
        "There were 15 new projects in the first six months of 2025.",
    ),
    (
        "Mười một tháng đầu năm 2025, các khu nhận thêm 12 dự án.",
        "In the first eleven months of 2025 the parks took in 12 new projects.",
    ),
    (
        "Chín tháng năm 2024, tổng sản phẩm tăng 6,9%.",
        "Gross product rose 6.9% in the first nine months of 2024.",
    ),
    (
        "Giai đoạn 2021–2025, tăng trưởng bình quân 7,5–8%/năm.",
        "In 2021–2025, growth averaged 7.5–8% a year.",
    ),
    (
        "Giai đoạn 2021 - 2030, tầm nhìn đến năm 2050.",
        "For 2021–2030, with a vision to 2050.",
    ),
    (
        "Quyết định số 1255/QĐ-TTg ngày 7 tháng 6 năm 2023 của Thủ tướng.",
        "Decision No. 1255/QĐ-TTg of 7 June 2023 by the Prime Minister.",
    ),
    (
        "Quyết định số 1255/QĐ-TTg ngày 07/6/2023.",
        "Decision 1255/QD-TTg dated 7 June 2023.",
    ),
    (
        "Nghị quyết 45/2022/QH15 cho thành phố một số cơ chế đặc thù.",
        "Resolution 45/2022/QH15 gives the city a number of special mechanisms.",
    ),
    (
        "Theo Nghị định số 35/2022/NĐ-CP, hồ sơ gồm 4 bộ.",
        "Under Decree No. 35/2022/ND-CP, the file consists of four sets.",
    ),
    (
        "Nghị quyết 59-NQ/TW của Bộ Chính trị.",
        "Resolution 59-NQ/TW of the Politburo.",
    ),
    (
        "Điện thoại: 0292.3820.456, thư: ngoaivu@cantho.gov.vn.",
        "Telephone: +84 292 3820 456; e-mail: ngoaivu@cantho.gov.vn.",
    ),
    (
        "Gọi (0292) 3 820 456 hoặc tổng đài 1022.",
        "Call (+84 292) 3820 456 or the 1022 hotline.",
    ),
    (
        "Trung tâm ở tầng 3, số 2 Hòa Bình, phường Ninh Kiều.",
        "The centre is on floor 3, 2 Hòa Bình, Ninh Kiều Ward.",
    ),
    (
        "Hai cầu bắc qua sông Hậu nối hai bờ.",
        "Two bridges span the Hậu River.",
    ),
    (
        "Hai cầu bắc qua sông Hậu.",
        "2 bridges span the Hậu River.",
    ),
    (
        "Cả hai bên đã ký ba bản ghi nhớ.",
        "Both sides signed three memoranda.",
    ),
    (
        "Một số dự án còn chờ, trong đó có một dự án ODA.",
        "Some projects are still waiting, among them one ODA project.",
    ),
    (
        "Có 1 dự án ODA và 12 dự án FDI.",
        "There is an ODA project and there are 12 FDI projects.",
    ),
    (
        "Đây là lần thứ 12 lễ hội được tổ chức.",
        "This is the 12th edition of the festival.",
    ),
    (
        "Đại hội lần thứ XIII của Đảng.",
        "The 13th Party Congress.",
    ),
    (
        "Kỳ họp thứ tám, khóa X.",
        "The eighth session of the tenth term.",
    ),
    (
        "Giai đoạn II của khu công nghiệp rộng 900 ha.",
        "Phase 2 of the industrial park covers 900 hectares.",
    ),
    (
        "Ngôi đình dựng vào thế kỷ XIX, sửa lại những năm 1990.",
        "The communal house was built in the 19th century and repaired in the 1990s.",
    ),
    (
        "Chợ nổi có từ đầu thế kỷ 20.",
        "The floating market dates from the early twentieth century.",
    ),
    (
        "Rằm tháng Bảy và mùng 10 tháng 3 âm lịch.",
        "The full moon of the seventh lunar month and the 10th day of the third lunar month.",
    ),
    (
        "Lễ hội Quốc Tổ diễn ra ngày 10 tháng 3 âm lịch.",
        "The festival falls on the 10th of the third lunar month.",
    ),
    (
        "Cách mạng công nghiệp 4.0 và mạng 5G.",
        "Industry 4.0 and 5G networks.",
    ),
    (
        "VSIP 3 nằm cạnh Quốc lộ 91 và quốc lộ 1A.",
        "VSIP 3 lies by National Highway 91 and National Highway 1A.",
    ),
    (
        "Sau đại dịch Covid-19, khách quay lại từ tháng 3/2022.",
        "After the Covid-19 pandemic visitors returned from March 2022.",
    ),
    (
        "Cao tốc dài 188 km, 4 làn xe, vận tốc 100 km/h.",
        "The expressway is 188 km long with four lanes and a speed of 100 km/h.",
    ),
    (
        "Cảng tiếp nhận tàu 20.000 DWT, năng lực 140.000 TEU/năm.",
        "The port takes ships of 20,000 DWT and handles 140,000 TEU a year.",
    ),
    (
        "Nhà máy công suất 1.050 MW, sản lượng 6 tỷ kWh mỗi năm.",
        "The plant has a capacity of 1,050 MW and yields 6 billion kWh a year.",
    ),
    (
        "Diện tích tự nhiên 6.360,83 km², dân số khoảng 4,2 triệu người.",
        "The city covers 6,360.83 square kilometres and has about 4.2 million people.",
    ),
    (
        "Thành phố có 103 đơn vị hành chính cấp xã: 31 phường và 72 xã.",
        "The city has 103 commune-level units: 31 wards and 72 communes.",
    ),
    (
        "Từ ngày 1 tháng 7 năm 2025, thành phố có 103 xã, phường.",
        "Since 1 July 2025 the city has had 103 communes and wards.",
    ),
    (
        "Sản lượng lúa đạt hơn 1,3 triệu tấn, năng suất 62,5 tạ/ha.",
        "Rice output exceeded 1.3 million tonnes, with a yield of 6.25 tonnes per hectare.",
    ),
    (
        "Giá thuê đất từ 45 đến 60 USD/m² cho 50 năm.",
        "Land rent is USD 45–60 per m² for 50 years.",
    ),
    (
        "Giá 1,5–2 tỷ đồng một căn.",
        "A flat costs VND 1.5–2 billion.",
    ),
    (
        "Vốn từ 3 đến 5 triệu USD.",
        "Capital of between USD 3 and 5 million.",
    ),
    (
        "Thuế suất 10% trong 15 năm, miễn 4 năm, giảm 50% trong 9 năm tiếp theo.",
        "A tax rate of 10% for 15 years, exemption for 4 years and a 50% cut for the next nine.",
    ),
    (
        "Nhiệt độ trung bình 27 °C, lượng mưa 1.600–2.000 mm.",
        "The average temperature is 27°C, rainfall 1,600–2,000 mm.",
    ),
    (
        "Cách Thành phố Hồ Chí Minh 169 km, khoảng 3 giờ đi xe.",
        "It is 169 km from Ho Chi Minh City, about three hours by road.",
    ),
    (
        "Tour 3 ngày 2 đêm, giá 2.500.000 đồng.",
        "A tour of 3 days and 2 nights costs VND 2,500,000.",
    ),
    (
        "Vé 50.000đ, trẻ em dưới 6 tuổi miễn phí.",
        "Tickets cost VND 50,000; children under 6 enter free.",
    ),
    (
        "Tháng 7, mùa nước nổi bắt đầu.",
        "The flood season begins in July.",
    ),
    (
        "Tháng Tám là tháng mưa nhiều nhất.",
        "August is the wettest month.",
    ),
    (
        "Hội nghị họp ngày 26 và 27 tháng 5 năm 2022.",
        "The conference met on 26 and 27 May 2022.",
    ),
    (
        "Các ngày 6, 7 và 8/3/2024.",
        "On 6, 7 and 8 March 2024.",
    ),
    (
        "Nghị quyết có hiệu lực từ 1/7/2025.",
        "The resolution takes effect on July 1st, 2025.",
    ),
    (
        "Hơn 60% dân số dưới 35 tuổi.",
        "More than 60 percent of the people are under 35.",
    ),
    (
        "Tỷ lệ lấp đầy đạt 2/3 diện tích.",
        "Two thirds of the area is let.",
    ),
    (
        "Gấp 2 lần năm 2023.",
        "Double the figure of 2023.",
    ),
    (
        "Trong 10 năm qua, thành phố đã trồng 1,2 triệu cây.",
        "Over the past decade the city has planted 1.2 million trees.",
    ),
    (
        "Hai mươi lăm đoàn từ mười hai nước.",
        "Twenty-five delegations from 12 countries.",
    ),
    (
        "Hơn một trăm nghệ nhân góp mặt.",
        "More than 100 artisans took part.",
    ),
    (
        "Hàng trăm nghìn lượt khách đổ về.",
        "Hundreds of thousands of visitors came.",
    ),
    (
        "Kế hoạch 25/KH-UBND ngày 29 tháng 1 năm 2024.",
        "Plan 25/KH-UBND of 29 January 2024.",
    ),
    (
        "Kế hoạch 25 nêu 11 nhiệm vụ.",
        "Plan 25 names eleven tasks.",
    ),
    (
        "Điều 5 Luật Đầu tư số 61/2020/QH14.",
        "Article 5 of the Law on Investment No. 61/2020/QH14.",
    ),
    (
        "Bảng 2.1 ghi số liệu năm 2023.",
        "Table 2.1 gives the figures of 2023.",
    ),
    (
        "Mỗi tháng hai lần, chợ phiên họp vào thứ Bảy.",
        "Twice a month the fair is held on Saturday.",
    ),
    (
        "Quỹ rót 300 tỷ won, tương đương 5.400 tỷ đồng.",
        "The fund puts in KRW 300 billion, equal to VND 5,400 billion.",
    ),
    (
        "JICA tài trợ 1,2 tỷ yên không hoàn lại.",
        "JICA gave a grant of JPY 1.2 billion.",
    ),
    (
        "Ngân hàng góp 5 triệu euro.",
        "The bank contributed €5 million.",
    ),
    (
        "Tăng 0,5 điểm phần trăm so với năm 2023.",
        "Up 0.5 percentage points on 2023.",
    ),
    (
        "Sân bay đón 1.283.456 lượt khách năm 2024.",
        "The airport handled 1,283,456 passengers in 2024.",
    ),
    (
        "Năm 2004, Cần Thơ thành thành phố trực thuộc trung ương.",
        "Cần Thơ became a centrally run city in 2004.",
    ),
    (
        "Nửa đầu năm 2025, có 7 đoàn đến thăm.",
        "Seven delegations came in the first half of 2025.",
    ),
    (
        "Nhóm 1 gồm 5 dự án; nhóm 2 gồm 3 dự án.",
        "Group 1 has 5 projects; group 2 has 3.",
    ),
    (
        "Năm nhóm việc, bốn lý do, ba điều.",
        "Five groups of work, four reasons, three things.",
    ),
    (
        "Lúc 12 giờ trưa, tàu rời bến.",
        "The boat leaves at noon.",
    ),
    (
        "Thời hạn xử lý: 15 ngày làm việc.",
        "Processing time: 15 working days.",
    ),
    (
        "Mở cửa 24/7.",
        "Open around the clock.",
    ),
    (
        "Tốc độ gió 8–10 m/s.",
        "Wind speeds of 8–10 m/s.",
    ),
    (
        "Căn hộ 50x30 m.",
        "A plot of 50 × 30 m.",
    ),
    (
        "Dự kiến vận hành vào quý IV/2027.",
        "It is expected to open in the fourth quarter of 2027.",
    ),
    (
        "Quý II và quý III năm 2026.",
        "The second and third quarters of 2026.",
    ),
    (
        "Học kỳ I năm học 2024-2025.",
        "The first semester of 2024–2025.",
    ),
    (
        "Trong 2 năm 2023 và 2024, có 30 hội thảo.",
        "In 2023 and 2024 there were 30 seminars.",
    ),
    (
        "Có 80 gian hàng, tăng 20 gian so với năm trước.",
        "There were 80 stalls, 20 more than the year before.",
    ),
    (
        "Ngày 30/4 và 1/5, phà chạy suốt đêm.",
        "On 30 April and 1 May the ferry runs all night.",
    ),
    (
        "Dịp Quốc khánh 2/9, thành phố bắn pháo hoa.",
        "On National Day the city sets off fireworks.",
    ),
    (
        "Cuối năm 2025, đầu năm 2026.",
        "Late 2025, early 2026.",
    ),
    (
        "Tính đến 31/12/2024, có 258 dự án còn hiệu lực.",
        "As of 31 December 2024, 258 projects were in force.",
    ),
    (
        "Có 3.500 – 4.000 lao động.",
        "There are 3,500 to 4,000 workers.",
    ),
    (
        "Khoảng nửa triệu người xem trực tuyến.",
        "About half a million people watched online.",
    ),
    (
        "Hai phần ba số hộ dân đã có nước sạch.",
        "Two-thirds of households have clean water.",
    ),
    (
        "Bảy trong số mười dự án đã khởi công.",
        "Seven of the ten projects have started.",
    ),
    (
        "Ông đến đây lần đầu năm 1998, khi mới hai mươi tuổi.",
        "He first came here in 1998, aged twenty.",
    ),
    (
        "Đường dẫn dài 2,75 km; cầu chính 550 m.",
        "The approach road is 2.75 km long; the main bridge 550 m.",
    ),
    (
        "Xuất khẩu gạo đạt 850 nghìn tấn, trị giá 480 triệu đô la Mỹ.",
        "Rice exports reached 850,000 tonnes, worth 480 million US dollars.",
    ),
    (
        "Công suất 200.000 m³/ngày đêm.",
        "A capacity of 200,000 m³ a day.",
    ),
    (
        "Lễ trao giải lúc 9 giờ sáng ngày 20/11.",
        "The awards are at 9 a.m. on 20 November.",
    ),
    (
        "Chiều 6-2, đoàn đến sân bay.",
        "The delegation landed on the afternoon of 6 February.",
    ),
    (
        "Từ tháng 3 đến tháng 5/2025, có 4 đợt xâm nhập mặn.",
        "There were four salt intrusions from March to May 2025.",
    ),
]
# The Vietnamese sentence, the English one, and the code of the only finding.
WRONG = [
    ("Dự án có vốn 1.275 triệu USD.", "The project is worth USD 1.275 million.", "FACT01"),
    ("Khu rộng 293,7 ha.", "The park covers 239.7 ha.", "FACT01"),
    ("Khu rộng 293,7 ha.", "The park covers 293,7 ha.", "FACT03"),
    ("Khu rộng 293.7 ha.", "The park covers 293.7 ha.", "FACT03"),
    ("Khu rộng 293,7 ha.", "The park covers 293.7 km².", "FACT01"),
    ("Tăng 7,12%.", "Up 7,12%.", "FACT03"),
    ("Tăng 7.12%.", "Up 7.12%.", "FACT03"),
    ("Ngày 06/02/2024.", "On 06/02/2024.", "FACT04"),
    ("Ngày 6 tháng 2 năm 2024.", "On 02/06/2024.", "FACT04"),
    ("Ngày 26/02/2024.", "On 26/02/2024.", "FACT03"),
    ("Ngày 6 tháng 2 năm 2024.", "On 7 February 2024.", "FACT01"),
    ("Ngày 6 tháng 2 năm 2024.", "In February 2024.", "FACT01"),
    ("Năm 2024, có 12 dự án.", "In 2025 there were 12 projects.", "FACT01"),
    ("Có 12 dự án, tổng vốn 300 triệu USD.", "There are 12 projects.", "FACT02"),
    ("Có 12 dự án.", "There are 12 projects worth USD 300 million.", "FACT02"),
    ("Hai cầu bắc qua sông.", "Three bridges span the river.", "FACT01"),
    ("Lúc 14h30.", "At 3.30 pm.", "FACT01"),
    ("Quý I/2025.", "In the second quarter of 2025.", "FACT01"),
    ("Quyết định 1255/QĐ-TTg.", "Decision 1225/QĐ-TTg.", "FACT01"),
    ("Điện thoại 0292 3820 456.", "Telephone +84 292 3820 465.", "FACT01"),
    ("Thư: a.b@cantho.gov.vn.", "E-mail: a.c@cantho.gov.vn.", "FACT01"),
    ("Có 1,234,567 người.", "There are 1,234,567 people.", "FACT03"),
    ("Có 1.234.567 người.", "There are 1.234.567 people.", "FACT03"),
    ("Có 3.500 người.", "There are 3.500 people.", "FACT03"),
    ("Có 3,500 người.", "There are 3,500 people.", "FACT03"),
    ("Vốn 1,5 nghìn tỷ đồng.", "Capital of VND 1.5 billion.", "FACT01"),
    ("Vốn 5 triệu USD.", "Capital of EUR 5 million.", "FACT01"),
    ("Từ ngày 27 đến 29 tháng 12 năm 2025.", "From 27 to 28 December 2025.", "FACT01"),
    ("Giai đoạn 2021–2025.", "In 2021–2030.", "FACT01"),
    ("Khoảng 10–15%.", "About 10–25%.", "FACT01"),
    ("Lần thứ 12.", "The 13th edition.", "FACT01"),
    ("Thế kỷ XIX.", "The 18th century.", "FACT01"),
    ("Có 10% ở phường, 10% ở xã.", "There is 10% in wards, 15% in communes.", "FACT01"),
    ("Có 12 xã, 12 phường và 13 ấp.", "There are 12 communes, 13 wards and 13 hamlets.", "FACT01"),
    (
        "Ba đoàn đến, ở hai khách sạn.",
        "Three delegations came and stayed in four hotels.",
        "FACT01",
    ),
    ("Mở từ tháng 5 đến tháng 11.", "Open from May to October.", "FACT01"),
    ("Dự án rộng 900 ha, giai đoạn 2.", "Phase 3 of the project covers 900 ha.", "FACT01"),
    ("Khai mạc lúc 7 giờ 30 ngày 6/2/2024.", "It opens on 6 February 2024.", "FACT02"),
    ("Khai mạc lúc 14h30.", "It opens at 14h30.", "FACT03"),
]


def found(vi: str, en: str) -> list[Finding]:
    return list(
        check(
            pair_up(
                read_document(vi, "vi", "a.md", "content/vi/a.md"),
                read_document(en, "en", "a.md", "content/en/a.md"),
            )
        )
    )


def codes(vi: str, en: str) -> list[str]:
    return [finding.code for finding in found(vi, en)]


@pytest.mark.parametrize(("vi", "en"), WELL_TRANSLATED)
def test_well_translated_sentence_has_no_finding(vi: str, en: str) -> None:
    assert found(vi, en) == []


@pytest.mark.parametrize(("vi", "en", "code"), WRONG)
def test_wrong_sentence_has_one_finding(vi: str, en: str, code: str) -> None:
    assert codes(vi, en) == [code]


def test_contradiction_names_both_figures_at_their_own_lines() -> None:
    (finding,) = found(
        "# Khu công nghiệp\n\nĐoạn này\nghi 293,7 ha.\n",
        "# Park\n\nThis paragraph\nof the page\nsays 239.7 ha.\n",
    )
    assert (finding.code, finding.path, finding.line) == ("FACT01", "content/vi/a.md", 4)
    assert finding.other is not None
    assert (finding.other.path, finding.other.line) == ("content/en/a.md", 5)
    assert finding.message("vi") == "số 293,7 ha không khớp với bản tiếng Anh (dòng 5: 239.7 ha)"
    assert "239.7 ha" in finding.message("en")


def test_figure_that_english_lacks_is_told_at_its_vietnamese_line() -> None:
    (finding,) = found("Đoạn này\ncó 12 dự án.", "This paragraph\nhas projects.")
    assert (finding.code, finding.path, finding.line) == ("FACT02", "content/vi/a.md", 2)


def test_figure_that_vietnamese_lacks_is_told_at_its_english_line() -> None:
    (finding,) = found("Đoạn này\ncó nhiều dự án.", "This paragraph\nhas\n12 projects.")
    assert (finding.code, finding.path, finding.line) == ("FACT02", "content/en/a.md", 3)


def test_wrong_form_is_told_at_the_page_that_has_it() -> None:
    (finding,) = found("Tăng 7,12%.", "Growth was\n7,12%.")
    assert (finding.code, finding.path, finding.line) == ("FACT03", "content/en/a.md", 2)
    assert finding.remedy("en") == "Write “7.12%”."


def test_ambiguous_date_says_both_readings() -> None:
    (finding,) = found("Ngày 06/02/2024.", "On 06/02/2024.")
    assert (finding.code, finding.path) == ("FACT04", "content/en/a.md")
    assert "6 February 2024" in finding.message("en")
    assert "2 June 2024" in finding.message("en")


def test_order_of_figures_in_a_sentence_does_not_matter() -> None:
    assert not found("Năm 2024 có 12 dự án, vốn 5%.", "A capital of 5% in 12 projects in 2024.")


def test_year_that_english_says_once_is_no_finding() -> None:
    vi = "Năm 2025 có 12 dự án. Cũng trong năm 2025, vốn tăng 5%."
    assert not found(vi, "In 2025 there were 12 projects. That year capital rose 5%.")


def test_year_named_elsewhere_in_the_section_is_no_finding() -> None:
    vi = "## Kết quả\n\nNăm 2025 có 12 dự án.\n\nNăm 2025, vốn tăng 5%.\n"
    en = "## Results\n\nIn 2025 there were 12 projects.\n\nCapital rose 5%.\n"
    assert not found(vi, en)


def test_year_left_out_of_a_date_is_no_finding_where_it_stands_near_by() -> None:
    vi = "Năm 2025, hội chợ mở ngày 6 tháng 2 năm 2025."
    assert not found(vi, "In 2025 the fair opened on 6 February.")


def test_changed_year_is_one_finding() -> None:
    assert codes("Năm 2024, vốn tăng 5%.", "In 2025 capital rose 5%.") == ["FACT01"]


def test_sentence_moved_into_the_next_paragraph_is_no_finding() -> None:
    vi = "Khu thứ nhất rộng 293,7 ha. Vốn 12 triệu USD.\n\nKhu thứ hai rộng 900 ha.\n"
    en = "The first park covers 293.7 ha.\n\nCapital is USD 12 million. The second covers 900 ha.\n"
    assert not found(vi, en)


def test_figures_exchanged_between_paragraphs_are_two_findings() -> None:
    vi = "Ninh Kiều có 31 khu phố và Chợ Cổ.\n\nPhong Điền có 72 ấp và Mỹ Khánh.\n"
    en = "Ninh Kiều has 72 wards and Chợ Cổ.\n\nPhong Điền has 31 hamlets and Mỹ Khánh.\n"
    assert codes(vi, en) == ["FACT01", "FACT01"]


def test_cells_of_a_row_are_compared_each_with_its_own() -> None:
    vi = "| Khu | ha | Vốn |\n|---|---|---|\n| A | 293,7 | 900 |\n| B | 12 | 15 |\n"
    en = "| Park | ha | Capital |\n|---|---|---|\n| A | 900 | 293.7 |\n| B | 12 | 15 |\n"
    assert [(f.code, f.line) for f in found(vi, en)] == [("FACT01", 3), ("FACT01", 3)]


def test_heading_need_not_repeat_a_figure_of_its_section() -> None:
    vi = "## Nhiệm vụ\n\nKế hoạch 25 nêu việc này.\n"
    assert not found(vi, "## What Plan 25 asks\n\nPlan 25 names this task.\n")


def test_wrong_shared_year_of_a_range_is_one_finding() -> None:
    vi = "Từ ngày 27 đến 29 tháng 12 năm 2025."
    assert codes(vi, "From 27 to 29 December 2026.") == ["FACT01"]


def test_wrong_shared_scale_of_a_range_is_one_finding() -> None:
    assert codes("Vốn 3–5 triệu USD.", "Capital of USD 3–5 billion.") == ["FACT01"]


def test_sentence_that_was_left_out_is_one_finding() -> None:
    vi = "Chợ rất vui. Năm 2024 có 12 gian, thu 5 triệu đồng."
    assert codes(vi, "The market is a joy.") == ["FACT02"]


def test_figures_of_alternative_texts_are_compared() -> None:
    vi = "![Cầu dài 2,75 km](a.jpg)"
    assert [(f.code, f.line) for f in found(vi, "![A bridge of 2.57 km](a.jpg)")] == [("FACT01", 1)]


def test_figures_of_front_matter_are_compared() -> None:
    vi = "---\ntitle: Khu\ndescription: Khu rộng 293,7 ha.\n---\n\nChữ.\n"
    en = "---\ntitle: Park\ndescription: The park covers 239.7 ha.\n---\n\nText.\n"
    assert [(f.code, f.line) for f in found(vi, en)] == [("FACT01", 3)]


def test_digits_in_code_addresses_and_file_names_are_no_facts() -> None:
    vi = "Chạy `make 3`, xem [bản đồ](ban-do-2.pdf) ở https://a.vn/2024.\n\n```\n1 2 3\n```\n"
    assert not found(vi, "Run `make 4`, see [the map](map-7.pdf).\n\n```\n1 2 4\n```\n")


def test_quoted_records_that_differ_are_one_finding() -> None:
    vi = "Thành phố rộng [[area-of-the-city]]."
    assert codes(vi, "The city covers [[area-of-the-port]].") == ["FACT05"]


def test_record_quoted_on_one_page_and_typed_on_the_other_is_one_finding() -> None:
    vi = "Thành phố rộng [[area-of-the-city]]."
    assert codes(vi, "The city covers 6,360 km².") == ["FACT05"]


def test_record_quoted_twice_on_one_page_is_no_finding() -> None:
    vi = "Rộng [[area]]. Nói lại: rộng [[area]]."
    assert not found(vi, "It covers [[area]]. That is a lot.")


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Gặp nhau tối thứ 4, 25 tháng 7.", "We meet on the evening of Wednesday, 25 July."),
        ("Cập nhật: 6 Tháng Một 2022", "Updated: January 6, 2022"),
        ("Tháng 5", "May"),
        ("Dự án có 100% vốn nước ngoài.", "The project is wholly foreign-owned."),
        ("Mở từ 12 giờ trưa đến 24 giờ.", "Open from noon to midnight."),
        ("Scratch 1.4 chạy trên Mac OS X 10.4.", "Scratch 1.4 runs on Mac OS X 10.4."),
        ("Số viết “1,000.50” ở Anh.", "It is written “1,000.50” in England."),
        ("Mô hình B2B (Business to Business).", "The B2B model (business to business)."),
        ("Xem phần B.3.4.", "See section B.3.4."),
    ],
)
def test_what_is_said_otherwise_on_real_pages_is_no_finding(vi: str, en: str) -> None:
    assert found(vi, en) == []


def test_number_in_brackets_after_its_word_is_compared() -> None:
    assert codes("Sau ba (3) lần nhắc.", "After three (9) reminders.") == ["FACT01"]


def test_same_name_with_another_number_is_one_finding() -> None:
    assert codes("Vườn ươm ở Trà Nóc 2.", "The incubator is in Trà Nóc 6.") == ["FACT01"]


def test_headings_that_name_different_years_contradict() -> None:
    vi = "## Năm 2017: khách đến\n\nNăm 2017 và năm 2019 có nhiều đoàn.\n"
    en = "## 2019: visitors\n\nIn 2017 and 2019 there were many missions.\n"
    assert codes(vi, en) == ["FACT01"]


def test_english_date_in_a_vietnamese_page_is_in_the_wrong_form() -> None:
    (finding,) = found("Khánh thành 24 April 2010.", "It opened on 24 April 2010.")
    assert (finding.code, finding.path) == ("FACT03", "content/vi/a.md")
    assert "24 tháng 4 năm 2010" in finding.remedy("vi")


def block(text: str, *quotes: Mention) -> Block:
    return Block(Kind.PARAGRAPH, 1, text, text, quotes=quotes)


def test_facts_of_a_block_changed_when_a_figure_did() -> None:
    assert differing(block("Có 12 dự án."), block("Có 13 dự án."), "vi")
    assert differing(block("Có hai cầu."), block("Có ba cầu."), "vi")
    assert differing(block("Có"), block("Có", Mention("area", 0, 2)), "vi")


def test_facts_of_a_block_did_not_change_with_its_words_or_forms() -> None:
    assert not differing(block("Có 12 dự án."), block("Nay có 12 dự án đã chạy."), "vi")
    assert not differing(block("Ngày 06/02/2024."), block("Ngày 6 tháng 2 năm 2024."), "vi")
    assert not differing(block("Có hai cầu."), block("Có 2 cầu."), "vi")


def test_values_of_a_block_stand_where_its_source_has_them() -> None:
    text = "Năm 2024 tăng 7,12%."
    assert [text[v.start : v.end] for v in values_in(block(text), "vi")] == ["2024", "7,12%"]


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Gọi 0292.3821475 hoặc 0292 3 830 235.", "Call +84 292 3821475 or +84 292 3 830 235."),
        ("Mở cửa 24/24 giờ, 7 ngày trong tuần.", "Open 24 hours a day, 7 days a week."),
        ("Mở cửa 24/7.", "Open 24 hours a day, seven days a week."),
        ("Mở cửa từ 7g30 đến 9g.", "Open from 7.30 to 9 a.m."),
        (
            "Mỗi gói nặng 9g, có từ 5g đến 6g đường.",
            "Each packet weighs 9 g, with 5 to 6 g of sugar.",
        ),
        ("Chiếu từ 19 giờ đến 21 giờ hằng đêm.", "Shown from 7 to 9 every evening."),
        ("Buổi tối có 5 chuyến.", "There are 5 every evening."),
        ("Thuế giảm 50% trong 9 năm.", "The tax is halved for nine years."),
        ("Kho chứa nửa triệu tấn.", "The warehouse holds 500,000 tonnes."),
        ("1/3 dân số sống ở đô thị.", "One third of the population live in towns."),
        ("Ba phần tư số hộ có điện.", "75% of households have electricity."),
        ("Một phần tư nhân, một phần nhà nước.", "Partly private, partly public."),
        ("Số liệu quý I, II và III năm 2025.", "Figures for the first three quarters of 2025."),
        ("Kết quả 9 tháng đầu năm 2025.", "Results of the first three quarters of 2025."),
        ("Quý II, III và IV năm 2025.", "The second, third and fourth quarters of 2025."),
        ("Có một nghìn hai trăm hộ.", "There are 1,200 households."),
        ("Có hai nghìn năm trăm hộ.", "There are two thousand five hundred households."),
        ("Vùng đất có hai nghìn năm lịch sử.", "A land with two thousand years of history."),
        ("Một triệu lượt khách đã đến.", "A million visits were counted."),
        ("Lễ hội mở lần thứ ba.", "The festival is held for the third time."),
    ],
)
def test_what_words_say_agrees_with_what_digits_say(vi: str, en: str) -> None:
    assert found(vi, en) == []


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("Gọi 0292 3 830 235.", "Call +84 292 3 830 236."),
        ("Mở cửa từ 7g30 đến 9g.", "Open from 7.30 to 8 a.m."),
        ("Chiếu từ 19 giờ đến 21 giờ hằng đêm.", "Shown from 7 to 8 every evening."),
        ("Hai trăm người đến dự.", "Three hundred people came."),
        ("Chợ đón một triệu lượt khách.", "The market had two million visits."),
        ("Một phần ba dân số sống ở đô thị.", "One quarter of the population live in towns."),
        ("Lễ hội mở lần thứ ba.", "This is the fourth edition of the festival."),
        ("Số liệu quý II và III năm 2025.", "Figures for the second and fourth quarters of 2025."),
    ],
)
def test_contradiction_in_words_is_one_finding(vi: str, en: str) -> None:
    assert codes(vi, en) == ["FACT01"]
