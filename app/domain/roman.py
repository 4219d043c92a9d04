"""Roman numerals, to check the khóa of a council and the parts of a document; never to compute a khóa."""

_VALUES = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def to_roman(number: int) -> str:
    """4 gives "IV"; only from 1 to 3999."""
    if not 1 <= number <= 3999:
        raise ValueError(f"no Roman numeral for {number}")
    text = ""
    for value, letters in _VALUES:
        count, number = divmod(number, value)
        text += letters * count
    return text


def from_roman(text: str) -> int | None:
    """The number of a correctly written numeral in capitals, else None."""
    number, rest = 0, text
    for value, letters in _VALUES:
        while rest.startswith(letters):
            number, rest = number + value, rest[len(letters) :]
    return number if number and not rest and number < 4000 and to_roman(number) == text else None
