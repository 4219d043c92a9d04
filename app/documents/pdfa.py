"""One pass over a finished PDF that makes it PDF/A-2b: colour profile, metadata, the same bytes each time."""

import io
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name

from app.paths import resource

_PROFILE = "sRGB IEC61966-2.1"


def to_pdfa(data: bytes) -> bytes:
    """The same pages as PDF/A-2b (ISO 19005-2)."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.Root.OutputIntents = Array([pdf.make_indirect(_intent(pdf, resource("colour/srgb.icc")))])
        _describe(pdf)
        pdf.save(out, deterministic_id=True, min_version="1.7")
    return out.getvalue()


def _intent(pdf: pikepdf.Pdf, profile: Path) -> Dictionary:
    """What the colours mean, with the profile itself."""
    stream = pdf.make_stream(profile.read_bytes())
    stream.N = 3
    stream.Alternate = Name.DeviceRGB
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=_PROFILE,
        Info=_PROFILE,
        DestOutputProfile=stream,
    )


def _describe(pdf: pikepdf.Pdf) -> None:
    """XMP metadata that says what the document information says."""
    # XMP has no word for it, and the two must agree.
    del pdf.docinfo[Name.Trapped]
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=True) as meta:
        meta.load_from_docinfo(pdf.docinfo)
        meta["pdfaid:part"] = "2"
        meta["pdfaid:conformance"] = "B"
        if "/Lang" in pdf.Root:
            meta["dc:language"] = [str(pdf.Root.Lang)]
