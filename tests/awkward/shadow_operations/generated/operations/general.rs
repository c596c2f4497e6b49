// @generated from tests/awkward/shadow_operations/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::shadow_operations::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, IntoList, Json, Method, Parameter, Same, request};

/// General.
impl Client {
    /// new.
    ///
    /// `GET /new`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn new(&self) -> New {
        New(Call::new(self.core(), &NEW))
    }

    /// builder.
    ///
    /// `GET /builder`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn builder_2(&self) -> Builder {
        Builder(Call::new(self.core(), &BUILDER_2))
    }

    /// post.
    ///
    /// `GET /post`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post(&self) -> Post {
        Post(Call::new(self.core(), &POST))
    }

    /// client.
    ///
    /// `GET /client`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn client(&self) -> Client2 {
        Client2(Call::new(self.core(), &CLIENT))
    }

    /// type.
    ///
    /// `GET /type`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn type_(&self) -> Type {
        Type(Call::new(self.core(), &TYPE))
    }

    /// async.
    ///
    /// `GET /async`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn async_(&self) -> Async {
        Async(Call::new(self.core(), &ASYNC))
    }

    /// core.
    ///
    /// `GET /core`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn core_2(&self) -> Core {
        Core(Call::new(self.core(), &CORE_2))
    }

    /// api.
    ///
    /// `GET /api`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn api(&self) -> Api {
        Api(Call::new(self.core(), &API_OPERATION))
    }

    /// baseurl.
    ///
    /// `GET /baseurl`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn baseurl(&self) -> Baseurl {
        Baseurl(Call::new(self.core(), &BASEURL))
    }

    /// base_url.
    ///
    /// `GET /base_url`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn base_url_2(&self) -> BaseUrl {
        BaseUrl(Call::new(self.core(), &BASE_URL_2))
    }

    /// clone.
    ///
    /// `GET /clone`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn clone_2(&self) -> Clone {
        Clone(Call::new(self.core(), &CLONE_2))
    }

    /// fmt.
    ///
    /// `GET /fmt`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn fmt_2(&self) -> Fmt {
        Fmt(Call::new(self.core(), &FMT_2))
    }

    /// from.
    ///
    /// `GET /from`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn from_2(&self) -> From2 {
        From2(Call::new(self.core(), &FROM_2))
    }

    /// into.
    ///
    /// `GET /into`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn into_2(&self) -> Into2 {
        Into2(Call::new(self.core(), &INTO_2))
    }

    /// inner.
    ///
    /// `GET /inner`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn inner(&self) -> Inner {
        Inner(Call::new(self.core(), &INNER))
    }

    /// exec.
    ///
    /// `GET /exec`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn exec(&self) -> Exec {
        Exec(Call::new(self.core(), &EXEC))
    }

    /// pre.
    ///
    /// `GET /pre`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn pre(&self) -> Pre {
        Pre(Call::new(self.core(), &PRE))
    }

    /// call.
    ///
    /// `GET /call`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn call_2(&self) -> Call2 {
        Call2(Call::new(self.core(), &CALL_2))
    }

    /// option.
    ///
    /// `GET /option`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn option(&self) -> Option2 {
        Option2(Call::new(self.core(), &OPTION))
    }

    /// result.
    ///
    /// `GET /result`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn result(&self) -> Result2 {
        Result2(Call::new(self.core(), &RESULT))
    }

    /// ok.
    ///
    /// `GET /ok`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn ok(&self) -> Ok2 {
        Ok2(Call::new(self.core(), &OK))
    }

    /// err.
    ///
    /// `GET /err`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn err(&self) -> Err2 {
        Err2(Call::new(self.core(), &ERR))
    }

    /// some.
    ///
    /// `GET /some`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn some(&self) -> Some2 {
        Some2(Call::new(self.core(), &SOME))
    }

    /// none.
    ///
    /// `GET /none`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn none(&self) -> None2 {
        None2(Call::new(self.core(), &NONE))
    }

    /// vec.
    ///
    /// `GET /vec`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn vec(&self) -> Vec2 {
        Vec2(Call::new(self.core(), &VEC))
    }

    /// string.
    ///
    /// `GET /string`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn string(&self) -> String2 {
        String2(Call::new(self.core(), &STRING))
    }

    /// box.
    ///
    /// `GET /box`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn box_(&self) -> Box {
        Box(Call::new(self.core(), &BOX))
    }

    /// error.
    ///
    /// `GET /error`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn error(&self) -> Error2 {
        Error2(Call::new(self.core(), &ERROR))
    }

    /// response.
    ///
    /// `GET /response`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn response(&self) -> Response2 {
        Response2(Call::new(self.core(), &RESPONSE))
    }

    /// method.
    ///
    /// `GET /method`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn method(&self) -> Method2 {
        Method2(Call::new(self.core(), &METHOD))
    }

    /// operation.
    ///
    /// `GET /operation`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn operation(&self) -> Operation2 {
        Operation2(Call::new(self.core(), &OPERATION))
    }

    /// style.
    ///
    /// `GET /style`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn style(&self) -> Style2 {
        Style2(Call::new(self.core(), &STYLE))
    }

    /// turn.
    ///
    /// `GET /turn`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn turn(&self) -> Turn {
        Turn(Call::new(self.core(), &TURN))
    }

    /// paged.
    ///
    /// `GET /paged`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn paged(&self) -> Paged {
        Paged(Call::new(self.core(), &PAGED))
    }

    /// all.
    ///
    /// `GET /all`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn all(&self) -> All {
        All(Call::new(self.core(), &ALL))
    }

    /// self.
    ///
    /// `GET /self`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn self_(&self) -> Self2 {
        Self2(Call::new(self.core(), &SELF))
    }

    /// crate.
    ///
    /// `GET /crate`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn crate_(&self) -> Crate {
        Crate(Call::new(self.core(), &CRATE))
    }

    /// super.
    ///
    /// `GET /super`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn super_(&self) -> Super {
        Super(Call::new(self.core(), &SUPER))
    }

    /// union.
    ///
    /// `GET /union`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn union(&self) -> Union {
        Union(Call::new(self.core(), &UNION))
    }

    /// dyn.
    ///
    /// `GET /dyn`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn dyn_(&self) -> Dyn {
        Dyn(Call::new(self.core(), &DYN))
    }

    /// try.
    ///
    /// `GET /try`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn try_(&self) -> Try {
        Try(Call::new(self.core(), &TRY))
    }

    /// gen.
    ///
    /// `GET /gen`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn gen_(&self) -> Gen {
        Gen(Call::new(self.core(), &GEN))
    }

    /// match.
    ///
    /// `GET /match`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn match_(&self) -> Match {
        Match(Call::new(self.core(), &MATCH))
    }

    /// default.
    ///
    /// `GET /default`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn default(&self) -> Default {
        Default(Call::new(self.core(), &DEFAULT))
    }

    /// try_from.
    ///
    /// `GET /try_from`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn try_from(&self) -> TryFrom2 {
        TryFrom2(Call::new(self.core(), &TRY_FROM))
    }

    /// drop.
    ///
    /// `GET /drop`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn drop(&self) -> Drop {
        Drop(Call::new(self.core(), &DROP))
    }

    /// bytes.
    ///
    /// `GET /bytes`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn bytes(&self) -> Bytes2 {
        Bytes2(Call::new(self.core(), &BYTES))
    }

    /// bounds.
    ///
    /// `GET /bounds`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn bounds(&self) -> Bounds2 {
        Bounds2(Call::new(self.core(), &BOUNDS))
    }

    /// page.
    ///
    /// `GET /page`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn page(&self) -> Page {
        Page(Call::new(self.core(), &PAGE))
    }

    /// item.
    ///
    /// `GET /item`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn item(&self) -> Item {
        Item(Call::new(self.core(), &ITEM))
    }

    /// send.
    ///
    /// `GET /send`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn send(&self) -> Send {
        Send(Call::new(self.core(), &SEND))
    }

    /// api_version.
    ///
    /// `GET /api_version`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn api_version(&self) -> ApiVersion {
        ApiVersion(Call::new(self.core(), &API_VERSION))
    }

    /// direction.
    ///
    /// `GET /direction`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn direction(&self) -> Direction {
        Direction(Call::new(self.core(), &DIRECTION))
    }

    /// switchboard_core.
    ///
    /// `GET /switchboard_core`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn switchboard_core(&self) -> SwitchboardCore {
        SwitchboardCore(Call::new(self.core(), &SWITCHBOARD_CORE))
    }

    /// types.
    ///
    /// `GET /types`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn types(&self) -> Types {
        Types(Call::new(self.core(), &TYPES))
    }

    /// iterator.
    ///
    /// `GET /iterator`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn iterator(&self) -> Iterator2 {
        Iterator2(Call::new(self.core(), &ITERATOR))
    }

    /// backward.
    ///
    /// `GET /backward`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn backward(&self) -> Backward {
        Backward(Call::new(self.core(), &BACKWARD))
    }

    /// box_future.
    ///
    /// `GET /box_future`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn box_future(&self) -> BoxFuture {
        BoxFuture(Call::new(self.core(), &BOX_FUTURE))
    }

    /// certainty.
    ///
    /// `GET /certainty`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn certainty(&self) -> Certainty2 {
        Certainty2(Call::new(self.core(), &CERTAINTY))
    }

    /// constraint.
    ///
    /// `GET /constraint`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn constraint(&self) -> Constraint2 {
        Constraint2(Call::new(self.core(), &CONSTRAINT))
    }
}

pub(super) static NEW: Facts = Facts::new(&API, "new", Method::GET, "/new")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(new: New => String, Json<Same>);

impl New {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BUILDER_2: Facts = Facts::new(&API, "builder", Method::GET, "/builder")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(builder_2: Builder => String, Json<Same>);

impl Builder {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static POST: Facts = Facts::new(&API, "post", Method::GET, "/post")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(post: Post => String, Json<Same>);

impl Post {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static CLIENT: Facts = Facts::new(&API, "client", Method::GET, "/client")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(client: Client2 => String, Json<Same>);

impl Client2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static TYPE: Facts = Facts::new(&API, "type", Method::GET, "/type")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(type_: Type => String, Json<Same>);

impl Type {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static ASYNC: Facts = Facts::new(&API, "async", Method::GET, "/async")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(async_: Async => String, Json<Same>);

impl Async {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static CORE_2: Facts = Facts::new(&API, "core", Method::GET, "/core")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(core_2: Core => String, Json<Same>);

impl Core {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static API_OPERATION: Facts = Facts::new(&API, "api", Method::GET, "/api")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(api: Api => String, Json<Same>);

impl Api {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BASEURL: Facts = Facts::new(&API, "baseurl", Method::GET, "/baseurl")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(baseurl: Baseurl => String, Json<Same>);

impl Baseurl {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BASE_URL_2: Facts = Facts::new(&API, "base_url", Method::GET, "/base_url")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(base_url_2: BaseUrl => String, Json<Same>);

impl BaseUrl {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static CLONE_2: Facts = Facts::new(&API, "clone", Method::GET, "/clone")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(clone_2: Clone => String, Json<Same>);

impl Clone {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static FMT_2: Facts = Facts::new(&API, "fmt", Method::GET, "/fmt")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(fmt_2: Fmt => String, Json<Same>);

impl Fmt {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static FROM_2: Facts = Facts::new(&API, "from", Method::GET, "/from")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(from_2: From2 => String, Json<Same>);

impl From2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static INTO_2: Facts = Facts::new(&API, "into", Method::GET, "/into")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(into_2: Into2 => String, Json<Same>);

impl Into2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static INNER: Facts = Facts::new(&API, "inner", Method::GET, "/inner")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(inner: Inner => String, Json<Same>);

impl Inner {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static EXEC: Facts = Facts::new(&API, "exec", Method::GET, "/exec")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(exec: Exec => String, Json<Same>);

impl Exec {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static PRE: Facts = Facts::new(&API, "pre", Method::GET, "/pre")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(pre: Pre => String, Json<Same>);

impl Pre {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static CALL_2: Facts = Facts::new(&API, "call", Method::GET, "/call")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(call_2: Call2 => String, Json<Same>);

impl Call2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static OPTION: Facts = Facts::new(&API, "option", Method::GET, "/option")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(option: Option2 => String, Json<Same>);

impl Option2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static RESULT: Facts = Facts::new(&API, "result", Method::GET, "/result")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(result: Result2 => String, Json<Same>);

impl Result2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static OK: Facts =
    Facts::new(&API, "ok", Method::GET, "/ok").anonymous().parameters(&[Parameter::query("first")]);

request!(ok: Ok2 => String, Json<Same>);

impl Ok2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static ERR: Facts = Facts::new(&API, "err", Method::GET, "/err")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(err: Err2 => String, Json<Same>);

impl Err2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static SOME: Facts = Facts::new(&API, "some", Method::GET, "/some")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(some: Some2 => String, Json<Same>);

impl Some2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static NONE: Facts = Facts::new(&API, "none", Method::GET, "/none")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(none: None2 => String, Json<Same>);

impl None2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static VEC: Facts = Facts::new(&API, "vec", Method::GET, "/vec")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(vec: Vec2 => String, Json<Same>);

impl Vec2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static STRING: Facts = Facts::new(&API, "string", Method::GET, "/string")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(string: String2 => String, Json<Same>);

impl String2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BOX: Facts = Facts::new(&API, "box", Method::GET, "/box")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(box_: Box => String, Json<Same>);

impl Box {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static ERROR: Facts = Facts::new(&API, "error", Method::GET, "/error")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(error: Error2 => String, Json<Same>);

impl Error2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static RESPONSE: Facts = Facts::new(&API, "response", Method::GET, "/response")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(response: Response2 => String, Json<Same>);

impl Response2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static METHOD: Facts = Facts::new(&API, "method", Method::GET, "/method")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(method: Method2 => String, Json<Same>);

impl Method2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static OPERATION: Facts = Facts::new(&API, "operation", Method::GET, "/operation")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(operation: Operation2 => String, Json<Same>);

impl Operation2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static STYLE: Facts = Facts::new(&API, "style", Method::GET, "/style")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(style: Style2 => String, Json<Same>);

impl Style2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static TURN: Facts = Facts::new(&API, "turn", Method::GET, "/turn")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(turn: Turn => String, Json<Same>);

impl Turn {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static PAGED: Facts = Facts::new(&API, "paged", Method::GET, "/paged")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(paged: Paged => String, Json<Same>);

impl Paged {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static ALL: Facts = Facts::new(&API, "all", Method::GET, "/all")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(all: All => String, Json<Same>);

impl All {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static SELF: Facts = Facts::new(&API, "self", Method::GET, "/self")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(self_: Self2 => String, Json<Same>);

impl Self2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static CRATE: Facts = Facts::new(&API, "crate", Method::GET, "/crate")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(crate_: Crate => String, Json<Same>);

impl Crate {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static SUPER: Facts = Facts::new(&API, "super", Method::GET, "/super")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(super_: Super => String, Json<Same>);

impl Super {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static UNION: Facts = Facts::new(&API, "union", Method::GET, "/union")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(union: Union => String, Json<Same>);

impl Union {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static DYN: Facts = Facts::new(&API, "dyn", Method::GET, "/dyn")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(dyn_: Dyn => String, Json<Same>);

impl Dyn {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static TRY: Facts = Facts::new(&API, "try", Method::GET, "/try")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(try_: Try => String, Json<Same>);

impl Try {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static GEN: Facts = Facts::new(&API, "gen", Method::GET, "/gen")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(gen_: Gen => String, Json<Same>);

impl Gen {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static MATCH: Facts = Facts::new(&API, "match", Method::GET, "/match")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(match_: Match => String, Json<Same>);

impl Match {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static DEFAULT: Facts = Facts::new(&API, "default", Method::GET, "/default")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(default: Default => String, Json<Same>);

impl Default {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static TRY_FROM: Facts = Facts::new(&API, "try_from", Method::GET, "/try_from")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(try_from: TryFrom2 => String, Json<Same>);

impl TryFrom2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static DROP: Facts = Facts::new(&API, "drop", Method::GET, "/drop")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(drop: Drop => String, Json<Same>);

impl Drop {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BYTES: Facts = Facts::new(&API, "bytes", Method::GET, "/bytes")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(bytes: Bytes2 => String, Json<Same>);

impl Bytes2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BOUNDS: Facts = Facts::new(&API, "bounds", Method::GET, "/bounds")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(bounds: Bounds2 => String, Json<Same>);

impl Bounds2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static PAGE: Facts = Facts::new(&API, "page", Method::GET, "/page")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(page: Page => String, Json<Same>);

impl Page {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static ITEM: Facts = Facts::new(&API, "item", Method::GET, "/item")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(item: Item => String, Json<Same>);

impl Item {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static SEND: Facts = Facts::new(&API, "send", Method::GET, "/send")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(send: Send => String, Json<Same>);

impl Send {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static API_VERSION: Facts = Facts::new(&API, "api_version", Method::GET, "/api_version")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(api_version: ApiVersion => String, Json<Same>);

impl ApiVersion {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static DIRECTION: Facts = Facts::new(&API, "direction", Method::GET, "/direction")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(direction: Direction => String, Json<Same>);

impl Direction {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static SWITCHBOARD_CORE: Facts =
    Facts::new(&API, "switchboard_core", Method::GET, "/switchboard_core")
        .anonymous()
        .parameters(&[Parameter::query("first")]);

request!(switchboard_core: SwitchboardCore => String, Json<Same>);

impl SwitchboardCore {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static TYPES: Facts = Facts::new(&API, "types", Method::GET, "/types")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(types: Types => String, Json<Same>);

impl Types {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static ITERATOR: Facts = Facts::new(&API, "iterator", Method::GET, "/iterator")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(iterator: Iterator2 => String, Json<Same>);

impl Iterator2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BACKWARD: Facts = Facts::new(&API, "backward", Method::GET, "/backward")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(backward: Backward => String, Json<Same>);

impl Backward {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static BOX_FUTURE: Facts = Facts::new(&API, "box_future", Method::GET, "/box_future")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(box_future: BoxFuture => String, Json<Same>);

impl BoxFuture {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static CERTAINTY: Facts = Facts::new(&API, "certainty", Method::GET, "/certainty")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(certainty: Certainty2 => String, Json<Same>);

impl Certainty2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}

pub(super) static CONSTRAINT: Facts = Facts::new(&API, "constraint", Method::GET, "/constraint")
    .anonymous()
    .parameters(&[Parameter::query("first")]);

request!(constraint: Constraint2 => String, Json<Same>);

impl Constraint2 {
    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("first", value.into_list()))
    }
}
