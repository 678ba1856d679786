package io.hudhud.link.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What people read who open a link that leads nowhere: both languages, since nobody knows who they are. */
enum LinkPage {
    UNKNOWN(
            HttpStatus.NOT_FOUND,
            "لم نجد هذا الرابط",
            "تأكد من أنك فتحت الرابط كاملًا كما وصلك في الرسالة.",
            "We could not find this link",
            "Please check that you opened the whole link, as it stands in your message."),
    EXPIRED(
            HttpStatus.GONE,
            "انتهت صلاحية هذا الرابط",
            "كان الرابط يعمل لفترة محدودة. راسل المتجر على واتساب ليرسل لك رابطًا جديدًا.",
            "This link has expired",
            "It worked for a limited time. Write to the shop on WhatsApp to get a new one."),
    AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "تعذّر فتح الرابط الآن",
            "حاول مرة أخرى بعد قليل.",
            "This link cannot be opened right now",
            "Please try again in a moment.");

    private static final String PAGE = """
            <!doctype html>
            <html lang="ar" dir="rtl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%1$s · %3$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 1.05rem/1.7 system-ui, sans-serif; }
            main { max-width: 26rem; padding: 2rem 1.5rem; text-align: center; }
            h1, h2 { font-size: 1.35rem; line-height: 1.4; margin: 0 0 .5rem; }
            p { margin: 0; }
            section + section { margin-top: 2rem; padding-top: 2rem; border-top: 1px solid; border-color: rgb(128 128 128 / .4); }
            </style>
            </head>
            <body>
            <main>
            <section><h1>%1$s</h1><p>%2$s</p></section>
            <section lang="en" dir="ltr"><h2>%3$s</h2><p>%4$s</p></section>
            </main>
            </body>
            </html>
            """;

    private final HttpStatus status;
    private final String page;

    LinkPage(HttpStatus status, String arabicTitle, String arabic, String title, String text) {
        this.status = status;
        page = PAGE.formatted(arabicTitle, arabic, title, text);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        headers(response);
        if (this == AWAY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** What every answer to a link carries: nobody keeps it, and nobody is told where the person came from. */
    static void headers(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
