"""The design tokens: colours of both themes, type roles, spaces, radii and row heights, in design pixels."""

LIGHT: dict[str, str] = {
    "bg": "#F4F6F6", "surface": "#FFFFFF", "sunken": "#F8FAFA", "nav": "#FBFCFC", "hover": "#EEF3F3",
    "line": "#E1E7E8", "line_mid": "#C2CCCF", "line_strong": "#7F8D92",
    "text": "#14242A", "text2": "#43545B", "text3": "#5D6D74",
    "accent": "#0B5F66", "accent_hover": "#094D53", "accent_press": "#073E43", "on_accent": "#FFFFFF",
    "accent_soft": "#E0F0EF", "accent_text": "#0A555B", "focus": "#0B7A84",
    "red": "#A8231B", "red_soft": "#FBE9E7", "amber": "#7D4A00", "amber_soft": "#FBF0D9",
    "green": "#1B6237", "green_soft": "#E2F2E7", "blue": "#21509B", "blue_soft": "#E6EEFA",
    "grey": "#43545B", "grey_soft": "#ECF0F1", "paper": "#FFFFFF", "ink": "#111111", "desk": "#E6EBEC",
    "toast": "#1C2E34", "on_toast": "#F2F6F6", "toast_act": "#8FE0DC",
    "viz1": "#0B5F66", "viz2": "#B87A12", "viz3": "#85949A", "viz_rest": "#DCE3E5",
}  # fmt: skip
DARK: dict[str, str] = {
    "bg": "#10181B", "surface": "#182327", "sunken": "#141E21", "nav": "#131C1F", "hover": "#213035",
    "line": "#2A393E", "line_mid": "#43545A", "line_strong": "#788A90",
    "text": "#E9EFF0", "text2": "#B9C6C9", "text3": "#93A3A8",
    "accent": "#5BC2C1", "accent_hover": "#7AD1D0", "accent_press": "#48ABAA", "on_accent": "#04262A",
    "accent_soft": "#17393D", "accent_text": "#86D8D6", "focus": "#7FE0DE",
    "red": "#FFA59B", "red_soft": "#452220", "amber": "#F0C276", "amber_soft": "#3D2F14",
    "green": "#8AD6A3", "green_soft": "#19382A", "blue": "#A5C5FA", "blue_soft": "#1D3050",
    "grey": "#B9C6C9", "grey_soft": "#263539", "paper": "#FFFFFF", "ink": "#111111", "desk": "#0C1315",
    "toast": "#E9EFF0", "on_toast": "#14242A", "toast_act": "#0A555B",
    "viz1": "#5BC2C1", "viz2": "#E0AE55", "viz3": "#8A9BA1", "viz_rest": "#2C3B40",
}  # fmt: skip

TONES: tuple[str, ...] = ("red", "amber", "green", "blue", "grey")
"""The tones a chip, a notice or a count may have; each has its own soft ground `<tone>_soft`."""

TYPE: dict[str, tuple[int, int]] = {
    "display": (30, 600), "h1": (22, 600), "h2": (18, 600), "h3": (15, 600), "body": (14, 400),
    "strong": (14, 600), "small": (13, 400), "label": (13, 500), "caption": (12, 600),
}  # fmt: skip
"""Type roles as (pixels, weight); nothing is under 12 pixels."""

RADIUS: dict[str, int] = {"control": 6, "notice": 8, "card": 10}
ROW: dict[str, int] = {
    "table": 40, "task": 44, "agenda": 52, "delegate": 46, "nav": 36, "rail": 51, "control": 36,
    "topbar": 56, "footer": 40, "header": 36, "chip": 22,
}  # fmt: skip
NAV_WIDTH, RAIL_WIDTH, COMPACT_BELOW = 236, 88, 1200
"""Below COMPACT_BELOW design pixels of window width the navigation is a rail and tables drop a column."""

UI_FONT = "Noto Sans"
"""Its ascent covers stacked marks (Ằ Ễ Ổ), its digits are tabular; Inter and Be Vietnam Pro cut capitals."""
