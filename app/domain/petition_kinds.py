"""The kinds of letter and spoken word a council office receives, and the one it must keep secret."""

KINDS = {
    "complaint": "Khiếu nại",
    "denunciation": "Tố cáo",
    "mixed": "Nhiều nội dung",
    "proposal": "Kiến nghị",
    "report": "Phản ánh",
}
SECRET = "denunciation"
