//! What Switchboard promises, one file per promise, all in one binary so that it links once.
