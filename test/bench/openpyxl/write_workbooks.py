"""Writes so many workbooks of 60 communes each into a folder, all of them different."""

import random
import sys
from pathlib import Path

from openpyxl import Workbook

HEADS = ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)", "Số hộ nghèo giảm", "Tổng số hộ", "Số hộ nghèo còn lại", "Tỷ lệ (%)"]


def share(part, whole):
    return round(100 * part / whole, 2)


def line(index, name, counts):
    households, poor, reduction, later = counts
    end = poor - reduction
    return [index, name, households, poor, share(poor, households), reduction, later, end, share(end, later)]


def write(path, number, draw):
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "PL 01"
    sheet["A1"] = "PHỤ LỤC I"
    sheet["A2"] = f"KẾ HOẠCH GIẢM NGHÈO NĂM 2024 HUYỆN SỐ {number}"
    sheet.append([])
    sheet.append([])
    sheet.append(["STT", "Đơn vị", "Năm 2023", None, None, "Kế hoạch năm 2024"])
    sheet.append([None, None, *HEADS])
    for merged in ("A2:I2", "A5:A6", "B5:B6", "C5:E5", "F5:I5"):
        sheet.merge_cells(merged)
    places = []
    for _ in range(60):
        households = draw.randint(500, 3000)
        poor = draw.randint(20, households // 4)
        places.append((households, poor, draw.randint(1, poor // 3 + 1), households + households // 100))
    sheet.append(line(None, "Toàn huyện", [sum(figures) for figures in zip(*places)]))
    for index, counts in enumerate(places):
        sheet.append(line(index + 1, f"Xã {draw.choice('ABCDEGH')} {index} {number % 7}", counts))
    workbook.save(path)


folder, count = Path(sys.argv[1]), int(sys.argv[2])
draw = random.Random(1)
for number in range(count):
    write(folder / f"{number:04d}.xlsx", number, draw)
