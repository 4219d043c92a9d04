"""What leaves the office as a file: keys, sealed bundles, sticks; the only room that knows cryptography."""
