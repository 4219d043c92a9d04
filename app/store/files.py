"""Attachments and signed copies, kept once each under the SHA-256 of their content."""

import hashlib
from pathlib import Path

from ..domain.errors import Refused
from . import publish
from .trouble import files_in_words

LOST = "Tệp này không còn trong thư mục dữ liệu hoặc đã bị sửa. Lấy lại từ bản sao lưu rồi mở lại."


class FileShelf:
    """A folder of immutable files named by their content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        """Store the bytes, flushed to disk before this returns, and give their digest."""
        digest = hashlib.sha256(content).hexdigest()
        target = self.path(digest)
        with files_in_words():
            publish.make_folder(target.parent)
            if not self.sound(digest):
                publish.write(target, content)
            self._flush(target.parent)
        return digest

    def _flush(self, folder: Path) -> None:
        """Also when the file was here: an earlier try may have failed just before this."""
        for each in (folder, self._folder, self._folder.parent):
            publish.flush_folder(each)

    def read(self, digest: str) -> bytes:
        """The bytes; raises Refused when the file is gone or no longer has its content."""
        try:
            content = self.path(digest).read_bytes()
        except OSError:
            raise Refused(LOST) from None
        if hashlib.sha256(content).hexdigest() != digest:
            raise Refused(LOST)
        return content

    def erase(self, digest: str) -> None:
        """Remove the file for good; the caller knows that nothing else needs it."""
        with files_in_words():
            self.path(digest).unlink(missing_ok=True)
            publish.flush_folder(self.path(digest).parent)

    def sound(self, digest: str) -> bool:
        try:
            self.read(digest)
        except Refused:
            return False
        return True

    def path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest
