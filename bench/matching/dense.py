"""Dense assignment of SciPy on one transport task, one column per place. For comparison only.

Arguments: the task, how often to run; prints the seconds of the quickest run and the cost of the optimum.
"""
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment

data = np.fromfile(sys.argv[1], dtype="<i4")
mentees, mentors, pairs = data[:3]
ptr, rest = data[3 : 4 + mentees], data[4 + mentees :]
mentor, score, capacity = rest[:pairs], rest[pairs : 2 * pairs], rest[2 * pairs :]
top = int(score.max(initial=0))
alone = (min(int(mentees), int(mentors)) + 2) * (top + 1)
matrix = np.full((mentees, mentors), alone, dtype=float)
matrix[np.repeat(np.arange(mentees), np.diff(ptr)), mentor] = top - score
columns = np.repeat(matrix, capacity, axis=1)
if columns.shape[1] < mentees:
    columns = np.hstack([columns, np.full((mentees, mentees - columns.shape[1]), float(alone))])
took = float("inf")
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    rows, chosen = linear_sum_assignment(columns)
    took = min(took, time.perf_counter() - start)
print(took, int(columns[rows, chosen].sum()))
