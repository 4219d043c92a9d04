"""Words that look like a name: capitals in a row, a form of address, a family name in any spelling."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .text import fold

Span = tuple[int, int]


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


SURNAMES = _listed(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương đào
    lương mai cao tạ hà tô lâm tăng châu quách thái kiều âu phí giáp chu bạch bành bế biện cấn cù cung
    diệp doãn đàm đậu điền đồng đổng đường giang hàn hạ hầu hứa kha khổng khuất khúc kim la lã lại liêu
    lò lỗ lục lư lưu ma mạc mạch mã mẫn nghiêm nhâm ninh nông ông phó phùng phương quan quản sầm sùng
    sử tất thạch thân thẩm thào thi thiều tiêu tống trang triệu trà trưng từ tưởng ung uông ứng văn vi
    viên vừ vương xa y giàng vàng hạng thiệu tào tòng quàng cầm cà bàn đèo mùa cứ chẩu hờ lầu
    """
)
MIDDLES = _listed(
    """
    văn thị đức hữu xuân ngọc đình minh quang quốc công bá duy thanh viết tiến trọng
    """
)
# Before these a person follows; after those a place or a body.
_ADDRESSED = _listed(
    """
    ông bà anh chị cô chú bác cụ em cháu thầy cậu mợ dì thím dượng thằng mẹ bố vợ chồng con đ/c đc mr
    mrs ms chí lão mụ gã ả hắn o mế giáo sĩ ong
    """
)
# Words that may stand between a form of address and the name: "ông tên là Tám", "bà hàng xóm Hoa".
_BETWEEN = _listed("tên là nội ngoại hàng xóm hai giáo sĩ")
# Posts after a form of address, whichever of their letters are capitals.
_POSTS = frozenset(
    {"hiệu trưởng", "hiệu phó", "thôn trưởng", "trưởng thôn", "phó thôn", "tổ trưởng", "tổ phó",
     "phó phòng", "trưởng phòng", "phó ban", "trưởng ban", "đội trưởng", "trạm trưởng", "hội trưởng",
     "giám đốc", "kế toán", "thủ quỹ", "cán bộ", "bí thư", "chủ tịch", "ủy viên", "uỷ viên", "công an",
     "đại biểu", "chánh văn", "phó chủ", "phó bí", "phó giám", "trưởng công", "văn phòng", "văn thư"}
)  # fmt: skip
_PLACED = _listed(
    """
    xã phường thôn tỉnh huyện quận phố đường ấp bản buôn làng khu trấn đảo chợ sông cầu kênh đồng núi
    hồ đập chùa đình đền xóm đội miền công-ty trường tnhh khóa
    """
)
_BODIES = _listed(
    """
    hội phòng ban sở bộ cục tổ trường trạm công ủy uỷ hợp đội đảng thường mặt quỹ ngân tòa toà viện khu
    dự luật nghị quyết thông chi cấp trung nhà kỳ điều khoản mẫu biểu phụ trưởng chánh bầu
    """
)
_NAMES_OF_ALL = frozenset(
    {"việt nam", "tổ quốc", "hồ chí minh", "cộng hòa", "đoàn thanh", "phó chủ", "phó bí", "phó giám"}
)
_YOUTH = "niên"
# Posts, bodies and offices: a capital of theirs begins no name.
_PUBLIC = re.compile(
    r"\b(?:Văn (?=phòng|thư|hóa|hoá|bản|kiện)|Công (?=an|chức|ty|văn|báo)|Phó (?=Chủ|Trưởng|Bí|Giám|Ban|Văn)"
    r"|Chủ (?=tịch|nhiệm|tọa|toạ)|Bí thư|Trưởng (?=ban|Ban|thôn|phòng|Công)|Thường trực"
    r"|Hội (?=đồng|nghị|trường)"
    r"|Ủy (?=ban|viên)|Uỷ (?=ban|viên)|Mặt trận|Tổ quốc|Nhân dân|Đảng (?=ủy|uỷ|bộ|viên|Cộng)"
    r"|Thanh (?=niên|tra)"
    r"|Phụ nữ|Nông dân|Cựu chiến|Kinh tế|Xây dựng|Tài (?=nguyên|chính)|Môi trường|Tư pháp|Giáo dục|Quân sự"
    r"|Ban (?=Kinh|Văn|Tiếp|Quản|Thường|Chỉ|chấp)|(?:Két|Tủ|Bì|Hộp|Kho)\b)"
)
# A form of address set apart from its name: "ông: Tám", "bà (Hoa)", "đ/c Hoa".
_APART = re.compile(
    r"\b([Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Đđ])(\s*[:(/\"“]\s*c?)(?=\s|\w)"
)
_LOUDLY = _listed("ông bà anh chị cô chú bác cụ")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_INITIALS = (
    re.compile(r"(?<![\w.])(?:[^\W\d_]\.\s?){2,}[^\W\d_]*(?!\w)"),
    re.compile(r"(?<!\w)[^\W\d_]+ (?:[^\W\d_]\. ?)+[^\W\d_]+"),
)
_HIGHLAND = re.compile(r"(?<!\w)[^\W\d_]{1,2}['’][^\W\d_]+")  # K'Brểu, H'Hen
_FOLDED_SURNAMES = frozenset(fold(name) for name in SURNAMES)
_FOLDED_MIDDLES = frozenset(fold(name) for name in MIDDLES)


class _Token(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def names_in(text: str) -> Iterator[Span]:
    """(start, end) of each stretch that looks like a name; stretches may overlap."""
    text = _PUBLIC.sub(lambda found: found[0].lower(), text)
    text = _APART.sub(lambda found: f"{found[1]}{' ' * len(found[2])}", text)
    for line in re.finditer(r"[^\n.;:!?()\"“”]+", text):
        tokens = [_Token(found[0], line.start() + found.start(), line.start() + found.end())
                  for found in _WORD.finditer(line[0])]  # fmt: skip
        yield from _capitals(text, tokens)
        yield from _addressed(text, tokens)
        yield from _spelled_small(tokens)
    for pattern in (*_INITIALS, _HIGHLAND):
        yield from (found.span() for found in pattern.finditer(text) if found[0][0].isupper())


def _capitals(text: str, tokens: Sequence[_Token]) -> Iterator[Span]:
    """Two or more words with capitals in a row, but for places and bodies."""
    first = 0
    while first < len(tokens):
        last = first
        while last < len(tokens) and tokens[last].capital and _touch(text, tokens, first, last):
            last += 1
        row = tokens[first:last]
        if len(row) > 1 and not _innocent(tokens, first, row):
            yield from _part(row)
        first = max(last, first + 1)


def _touch(text: str, tokens: Sequence[_Token], first: int, last: int) -> bool:
    return last == first or text[tokens[last - 1].end : tokens[last].start].isspace()


def _part(row: Sequence[_Token]) -> Iterator[Span]:
    """The row itself; where all of it is in capitals, what begins with a family name."""
    if not all(_loud(token) for token in row):
        yield row[0].start, row[-1].end
        return
    for index, token in enumerate(row[:-1]):
        if _family(token):
            yield token.start, row[min(index + 3, len(row) - 1)].end


def _loud(token: _Token) -> bool:
    return token.text.isupper() and len(token.text) > 1


def _innocent(tokens: Sequence[_Token], first: int, row: Sequence[_Token]) -> bool:
    words = " ".join(token.lower for token in row)
    before = tokens[first - 1].lower if first else ""
    posts = row[1:] if row[0].lower == "phó" else row
    body = posts[0].lower in _BODIES | _PLACED and posts[0].lower not in SURNAMES
    return before in _PLACED or body or any(words.endswith(name) for name in _NAMES_OF_ALL)


def _addressed(text: str, tokens: Sequence[_Token]) -> Iterator[Span]:
    """ "ông Tèo", "BÀ HOA", "ông tên là Tám": a form of address and one word or more with a capital."""
    for index, token in enumerate(tokens[:-1]):
        first = _first_name(tokens, index) if token.lower in _ADDRESSED else 0
        if first and not _is_post(tokens, first):
            end = first
            while end + 1 < len(tokens) and tokens[end + 1].capital and _touch(text, tokens, first, end + 1):
                end += 1
            yield token.start, tokens[end].end


def _first_name(tokens: Sequence[_Token], index: int) -> int:
    """Where the name after a form of address begins, 0 where none does; in loud lines only the next word."""
    if _loud(tokens[index]):
        return index + 1 if tokens[index].lower in _LOUDLY else 0
    at = index + 1
    while at + 1 < len(tokens) and tokens[at].text in _BETWEEN:
        at += 1
    return at if tokens[at].capital and not _loud(tokens[at]) else 0


def _is_post(tokens: Sequence[_Token], first: int) -> bool:
    return " ".join(token.lower for token in tokens[first : first + 2]) in _POSTS


def _spelled_small(tokens: Sequence[_Token]) -> Iterator[Span]:
    """ "nguyen van teo": family name, middle name and one more word, whatever the letters."""
    for index, token in enumerate(tokens[:-2]):
        if _family(token) and _middle(tokens[index + 1]) and tokens[index + 2].lower != _YOUTH:
            yield token.start, tokens[index + 2].end


def _family(token: _Token) -> bool:
    return token.lower in SURNAMES or (token.text.isascii() and token.lower in _FOLDED_SURNAMES)


def _middle(token: _Token) -> bool:
    return token.lower in MIDDLES or (token.text.isascii() and token.lower in _FOLDED_MIDDLES)
