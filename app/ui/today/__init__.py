"""The pieces of the page Hôm nay."""
