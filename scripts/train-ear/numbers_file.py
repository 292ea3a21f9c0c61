"""Files of trained numbers, as src/language/numbers-file.ts reads them."""

import json
import os
import struct
import zlib


def write(path, magic, version, shape, sections):
    """Writes a header, the shape as JSON and the arrays, whole or not at all; gives the length."""
    text = json.dumps(shape).encode()
    body = b"".join(padded(part) for part in [text] + [section.tobytes() for section in sections])
    length = len(body) + 24
    with open(path + ".part", "wb") as file:
        file.write(struct.pack("<6I", magic, version, length, len(text), zlib.crc32(body), 0))
        file.write(body)
    os.replace(path + ".part", path)
    return length


def read(path):
    """The shape, and the bytes of all sections."""
    with open(path, "rb") as file:
        content = file.read()
    length = struct.unpack("<6I", content[:24])[3]
    return json.loads(content[24 : 24 + length]), content[24 + len(padded(content[24 : 24 + length])) :]


def padded(part):
    return part + b"\0" * (-len(part) % 8)
