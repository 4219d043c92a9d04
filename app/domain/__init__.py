"""What a record is and what the law says: values only, no disk, no clock, no screen."""
