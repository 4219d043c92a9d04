"""Tính thời hạn: a day of an event and a rule, the day it is due and why."""
