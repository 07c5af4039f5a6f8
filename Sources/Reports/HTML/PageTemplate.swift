/// The skeleton of the report page: the markers `{{lang}}`, `{{title}}`, `{{style}}`, `{{script}}`, `{{figure}}` and,
/// replaced last, `{{payload}}`.
enum PageTemplate {
  static let text = #"""
    <!doctype html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline';
      base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>{{title}}</title>
    <style>
    {{style}}
    </style>
    </head>
    <body>
    <a class="skip" href="#main" data-word="skip">Đến nội dung chính</a>
    <header class="masthead">
    <div class="masthead-title">
    <h1>{{title}}</h1>
    <p class="provenance" id="provenance"></p>
    </div>
    <p class="draft"><strong data-word="draft">Dự thảo</strong>
    <span data-word="draftNote">Chưa phải văn bản chính thức</span></p>
    </header>
    <div class="layout">
    <nav class="contents" id="contents" data-word-label="contents" aria-label="Mục lục"></nav>
    <main id="main" tabindex="-1">
    <noscript>
    <p class="notice" lang="vi">Trang này dựng nội dung bằng JavaScript ngay trên máy của người đọc,
    không kết nối mạng. Hãy cho phép JavaScript rồi mở lại, hoặc mở báo cáo bản Markdown (report.md) trong cùng thư mục.</p>
    <p class="notice" lang="en">This page builds its content with JavaScript on the reader’s own computer,
    without any network. Please allow JavaScript and open it again, or open the Markdown report (report.md) in the same folder.</p>
    </noscript>
    </main>
    </div>
    <template id="roadmap-drawing">{{figure}}</template>
    <script type="application/json" id="report">{{payload}}</script>
    <script>
    {{script}}
    </script>
    </body>
    </html>
    """#
}
