"""Attachments and signed copies, kept once each under the SHA-256 of their content."""

import hashlib
import os
from pathlib import Path

from ..domain.errors import Refused

LOST = "Tệp này không còn trong thư mục dữ liệu hoặc đã bị sửa. Lấy lại từ bản sao lưu rồi mở lại."


class FileShelf:
    """A folder of immutable files named by their content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        """Store the bytes, flushed to disk before this returns, and give their digest."""
        digest = hashlib.sha256(content).hexdigest()
        target = self.path(digest)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            part = target.with_suffix(".part")
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
            _flush_folder(target.parent)
        return digest

    def read(self, digest: str) -> bytes:
        """The bytes; raises Refused when the file is gone or no longer has its content."""
        try:
            content = self.path(digest).read_bytes()
        except OSError:
            raise Refused(LOST) from None
        if hashlib.sha256(content).hexdigest() != digest:
            raise Refused(LOST)
        return content

    def sound(self, digest: str) -> bool:
        try:
            self.read(digest)
        except Refused:
            return False
        return True

    def path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest


def _flush_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
