//! How is a list walked, page by page?

/// How a list is walked.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// The place of the list in the reply.
    pub items: String,
    pub style: Paging,
}

/// What leads from one page to the next.
#[derive(Clone, Debug)]
pub enum Paging {
    /// A cursor that the reply holds.
    Cursor { forward: Way, backward: Option<Way> },
    /// How many items to skip.
    Offset { offset: String, size: String, default_size: i64, end: CountedEnd },
    /// The number of the page.
    Number { page: String, first: i64, end: CountedEnd },
    /// The key of the first or last item.
    Item {
        size: Option<String>,
        default_size: Option<i64>,
        /// Whether the items of a page are in reverse order.
        reversed: bool,
        forward: ItemWay,
        backward: Option<ItemWay>,
    },
}

impl Paging {
    /// The parameter for the page size when walking forwards.
    #[must_use]
    pub const fn size(&self) -> Option<&String> {
        match self {
            Self::Cursor { forward, .. } => forward.size.as_ref(),
            Self::Offset { size, .. } => Some(size),
            Self::Number { .. } => None,
            Self::Item { size, .. } => size.as_ref(),
        }
    }

    /// Every parameter that paging uses.
    #[must_use]
    pub fn parameters(&self) -> Vec<&String> {
        match self {
            Self::Cursor { forward, backward } => std::iter::once(forward)
                .chain(backward)
                .flat_map(|way| std::iter::once(&way.cursor).chain(&way.size))
                .collect(),
            Self::Offset { offset, size, .. } => vec![offset, size],
            Self::Number { page, .. } => vec![page],
            Self::Item { size, forward, backward, .. } => std::iter::once(forward)
                .chain(backward)
                .map(|way| &way.cursor)
                .chain(size)
                .collect(),
        }
    }
}

/// What a page of a counted list says about the end of the list.
#[derive(Clone, Debug)]
pub struct CountedEnd {
    pub total: Option<Total>,
    /// The place that says whether there are more items.
    pub more: Option<String>,
    /// The place that says how many items a page has.
    pub told_size: Option<String>,
    /// Whether the vendor promises that a page with fewer items is the last.
    pub short_page_ends: bool,
}

/// The place in a reply that says how many items there are in all.
#[derive(Clone, Debug)]
pub enum Total {
    At(String),
    /// A place that depends on the value of a parameter.
    By {
        parameter: String,
        default: String,
        places: Vec<(String, String)>,
    },
}

/// One direction of a walk by cursors.
#[derive(Clone, Debug)]
pub struct Way {
    pub size: Option<String>,
    pub cursor: String,
    pub next: String,
    pub more: Option<String>,
}

/// One direction of a walk by the keys of items.
#[derive(Clone, Debug)]
pub struct ItemWay {
    pub cursor: String,
    /// Whether the cursor is the key of the last item of a page, or of the first.
    pub last: bool,
    pub key: String,
}
