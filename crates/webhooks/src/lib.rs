//! Receivers of webhooks: what arrives is verified, typed, and received once.
#![cfg_attr(docsrs, feature(doc_cfg))]
