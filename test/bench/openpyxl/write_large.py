"""Writes one workbook of so many rows and 12 columns: a number, a name and ten figures in each."""

import random
import sys

from openpyxl import Workbook

file, rows = sys.argv[1], int(sys.argv[2])
draw = random.Random(1)
workbook = Workbook(write_only=True)
sheet = workbook.create_sheet("Danh sách")
for index in range(rows):
    figures = [draw.randint(0, 5000) if column % 3 else draw.randint(0, 9999) / 100 for column in range(10)]
    sheet.append([index + 1, f"Thôn {index}", *figures])
workbook.save(file)
