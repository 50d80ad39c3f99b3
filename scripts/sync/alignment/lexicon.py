"""Common words of both languages that mean the same, to know blocks by that share nothing else.

They help to find counterparts only: no finding rests on them.
"""

from __future__ import annotations

import re
from functools import lru_cache

# English words, then the Vietnamese that says them. Left out is what means too many things.
MEANINGS = """
spring: mùa xuân | summer: mùa hè, mùa hạ | autumn: mùa thu | winter: mùa đông
flood: mùa nước nổi, lũ, ngập | rain, rainy: mưa | dry: mùa khô | season: mùa
morning: buổi sáng, sáng | evening: buổi tối, tối | night: đêm | afternoon: chiều
north, northern: phía bắc, miền bắc | south, southern: phía nam, miền nam
east, eastern: phía đông, miền đông | west, western: phía tây, miền tây
road, street, highway, expressway: đường bộ, đường phố, quốc lộ, cao tốc
water, waterway: đường thủy, nước, mặt nước | bus, buses: xe buýt | train, railway: đường sắt
air, airport, flight: sân bay, hàng không, chuyến bay | bridge: cây cầu, cầu
ship, seagoing: tàu biển, tàu | boat: ghe, thuyền, tàu, xuồng | ferry: phà | river: sông
canal: kênh, rạch | sea: biển | island, islet: cù lao, đảo, cồn | port: cảng
quay, wharf, landing: bến | market: chợ | floating: chợ nổi | village: làng | garden: vườn
orchard: vườn cây, vườn | flower: hoa | fruit: trái cây, hoa quả | rice: lúa, gạo, cơm
fish: cá | shrimp: tôm | cake: bánh | food: món ăn, thức ăn, ẩm thực | tea: trà | coffee: cà phê
mango: xoài | rambutan: chôm chôm | coconut: dừa | durian: sầu riêng | pomelo: bưởi
festival: lễ hội, ngày hội | fair: hội chợ | race: đua | song, sing: hát, bài hát, ca khúc
music: âm nhạc, nhạc | dance: múa | theatre: sân khấu, cải lương | film: phim | book: sách
museum: bảo tàng | temple, pagoda: chùa, đền | church: nhà thờ | communal: đình | house: ngôi nhà
hotel: khách sạn | restaurant: nhà hàng, quán | guest, visitor, tourist: khách, du khách
tourism: du lịch | tour: tham quan | ticket: vé | price, rent: giá | free: miễn phí
school: trường học, trường | university: đại học | hospital: bệnh viện | doctor: bác sĩ
student: học sinh, sinh viên | teacher: giáo viên | child, children: trẻ em, thiếu nhi
woman, women: phụ nữ | farmer: nông dân | worker: công nhân, lao động | people: người dân
company, enterprise: công ty, doanh nghiệp | investor: nhà đầu tư | investment, invest: đầu tư
factory: nhà máy | industrial: công nghiệp | park: khu công nghiệp, công viên | zone: khu
land: đất | area: diện tích | capital: vốn | project: dự án | tax: thuế | customs: hải quan
trade: thương mại | export: xuất khẩu | import: nhập khẩu | goods: hàng hóa | cargo: hàng
logistics: hậu cần, logistics | warehouse: kho | electricity, power: điện | energy: năng lượng
wastewater: nước thải | waste: rác | environment: môi trường | climate: khí hậu | green: xanh
law: luật | decree: nghị định | decision: quyết định | resolution: nghị quyết | plan: kế hoạch
office: văn phòng | department: sở | committee: ủy ban | ministry: bộ | government: chính phủ
agency, authority: cơ quan | council: hội đồng | association: hiệp hội, hội | union: liên hiệp
city: thành phố | province: tỉnh | ward: phường | commune: xã | district: quận, huyện
country: quốc gia, nước | region: vùng | world: thế giới | delta: đồng bằng
friend, friendship: hữu nghị, bạn bè | partner: đối tác | delegation: đoàn | visit: thăm
embassy: đại sứ quán | ambassador: đại sứ | consulate: lãnh sự | foreign: nước ngoài, đối ngoại
agreement, memorandum: thỏa thuận, bản ghi nhớ | sign: ký | cooperation: hợp tác
aid: viện trợ | sponsor: tài trợ | culture, cultural: văn hóa | art: nghệ thuật | sport: thể thao
history: lịch sử | war: chiến tranh | peace: hòa bình | tree: cây | bird: chim | forest: rừng
press, newspaper: báo chí, báo | reporter, journalist: phóng viên, nhà báo | radio: phát thanh
television: truyền hình | news: tin tức, tin | photo, picture: ảnh, hình | map: bản đồ
phone, telephone: điện thoại | address: địa chỉ | website: trang web | form: biểu mẫu
contact: liên hệ | question: câu hỏi | answer: trả lời | source: nguồn | figure: số liệu, con số
growth: tăng trưởng | percent: phần trăm | population: dân số | hectare: héc ta
technology: công nghệ | digital: kỹ thuật số, số hóa | software: phần mềm | start-up: khởi nghiệp
training: đào tạo | education: giáo dục | health: y tế, sức khỏe | science: khoa học
open, opened: mở cửa, khai mạc | close, closed: đóng cửa, bế mạc | begin, start: bắt đầu
Japan, Japanese: Nhật Bản, Nhật | Korea, Korean: Hàn Quốc, Hàn | China, Chinese: Trung Quốc
France, French: Pháp | India, Indian: Ấn Độ | Germany, German: Đức | America, American: Mỹ, Hoa Kỳ
England, English, British: Anh | Vietnam, Vietnamese: Việt Nam, Việt | Khmer: Khmer
""".strip()

VIETNAMESE: dict[str, str] = {}
ENGLISH: dict[str, str] = {}
for _entry in MEANINGS.replace("\n", " | ").split(" | "):
    _english, _, _vietnamese = _entry.partition(": ")
    _concept = "~" + _english.partition(",")[0].casefold()
    for _word in _english.split(", "):
        ENGLISH.setdefault(_word.casefold(), _concept)
    for _phrase in _vietnamese.split(", "):
        VIETNAMESE.setdefault(_phrase.casefold(), _concept)

_PHRASES = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, VIETNAMESE), key=len, reverse=True))})(?!\w)"
)
_WORDS = re.compile(r"[a-z]+(?:-[a-z]+)?")
MONTHS = {
    "january": "1", "february": "2", "march": "3", "april": "4", "june": "6", "july": "7",
    "august": "8", "september": "9", "october": "10", "november": "11", "december": "12",
}  # fmt: skip


def concepts(prose: str) -> set[str]:
    """Return what common words of either language in `prose` mean, each as '~' and a word.

    The months that English spells are the numbers Vietnamese gives them.
    """
    plain = prose.casefold()
    found = {VIETNAMESE[phrase] for phrase in _PHRASES.findall(plain)}
    for word in _WORDS.findall(plain):
        if (concept := _concept_of(word)) is not None:
            found.add(concept)
    return found


@lru_cache(maxsize=20_000)
def _concept_of(word: str) -> str | None:
    if word in MONTHS:
        return MONTHS[word]
    for form in (word, word.removesuffix("s"), word.removesuffix("es")):
        if form in ENGLISH:
            return ENGLISH[form]
    return ENGLISH.get(f"{word.removesuffix('ies')}y") if word.endswith("ies") else None
