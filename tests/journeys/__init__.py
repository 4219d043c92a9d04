"""Whole ways through the product, walked in its real windows with mouse, keyboard and Vietnamese input."""
