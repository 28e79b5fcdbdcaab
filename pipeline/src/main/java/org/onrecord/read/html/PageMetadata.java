package org.onrecord.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page states about its article; absent values are empty.
 *
 * @param published dates as the page writes them, the most trustworthy first
 */
public record PageMetadata(
    String title, String publisher, List<String> published, String language, String byline) {

  private static final Set<String> DATE_NAMES =
      Set.of(
          "article:published_time",
          "og:article:published_time",
          "date",
          "datepublished",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "parsely-pub-date",
          "pubdate",
          "publish-date",
          "publishdate",
          "sailthru.date");

  private static final Pattern LATER_DATE =
      Pattern.compile("updat|modif|edit", Pattern.CASE_INSENSITIVE);

  private static final int RUNNING_TEXT = 80;

  public PageMetadata {
    published = List.copyOf(published);
  }

  static PageMetadata of(Document page, StructuredData data) {
    return new PageMetadata(
        first(
            meta(page, "og:title"), data.headline(), ownText(page.selectFirst("h1")), page.title()),
        first(meta(page, "og:site_name"), data.publisher(), meta(page, "application-name")),
        dates(page, data),
        first(
            ownAttribute(page.selectFirst("html[lang]"), "lang"),
            data.language(),
            meta(page, "og:locale").replace('_', '-')),
        first(
            data.authors(),
            meta(page, "author"),
            meta(page, "article:author"),
            ownText(page.selectFirst("[rel=author], [itemprop=author]"))));
  }

  private static List<String> dates(Document page, StructuredData data) {
    List<String> dates = new ArrayList<>();
    dates.add(meta(page, "article:published_time"));
    dates.add(data.published());
    for (Element marked : page.select("[itemprop=datePublished]")) {
      dates.add(first(marked.attr("content"), marked.attr("datetime")));
    }
    for (Element meta : page.select("meta[content]")) {
      if (DATE_NAMES.contains(nameOf(meta))) {
        dates.add(meta.attr("content"));
      }
    }
    dates.addAll(datesAboveText(page));
    return dates.stream().filter(date -> !date.isBlank()).toList();
  }

  /** Times between the headline and the text; in the text they are dates of events. */
  private static List<String> datesAboveText(Document page) {
    List<String> dates = new ArrayList<>();
    for (Element element : page.select("time[datetime], p")) {
      boolean isText = element.normalName().equals("p");
      if (isText && element.text().length() >= RUNNING_TEXT) {
        break;
      }
      boolean isLater = LATER_DATE.matcher(element.className()).find();
      if (!isText && !isLater && element.closest("nav, aside, footer") == null) {
        dates.add(element.attr("datetime"));
      }
    }
    return dates;
  }

  private static String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean isAddress = meta.attr("content").startsWith("http");
      if (nameOf(meta).equals(name) && !isAddress && !meta.attr("content").isBlank()) {
        return meta.attr("content");
      }
    }
    return "";
  }

  private static String nameOf(Element meta) {
    String name = first(meta.attr("property"), meta.attr("name"), meta.attr("itemprop"));
    return name.toLowerCase(Locale.ROOT);
  }

  private static String ownText(@Nullable Element element) {
    return element == null ? "" : element.text();
  }

  private static String ownAttribute(@Nullable Element element, String name) {
    return element == null ? "" : element.attr(name);
  }

  /** The first value that is not blank, on one line. */
  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return Spaces.onOneLine(Spaces.wellFormed(value));
      }
    }
    return "";
  }
}
