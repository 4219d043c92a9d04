"""Alembic's folder: one file per released change of the tables."""
