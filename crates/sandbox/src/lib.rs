//! Stand-ins for vendors that hold state, for tests and trials.
#![cfg_attr(docsrs, feature(doc_cfg))]
