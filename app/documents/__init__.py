"""Putting records on paper: blocks in, PDF and Word out, and a check against Decree 30/2020."""
