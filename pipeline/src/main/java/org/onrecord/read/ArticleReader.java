package org.onrecord.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.article.Rejection;
import org.onrecord.read.html.HtmlPage;
import org.onrecord.read.html.PageMetadata;

/**
 * Reads one input into articles and rejections. Immutable and safe for many threads.
 *
 * <p>A text or HTML file gives exactly one result; a JSONL file one for each line that is not
 * blank, and one rejection if it has no such line or cannot be read at all. Nothing an input holds
 * makes it throw, and no more than the size limit of an input is held in memory.
 *
 * <p>The published date comes, in this order, from the metadata (of {@code x.meta.json} beside
 * {@code x.txt} or {@code x.html}, or of the JSONL line), the {@code --published} flag, the HTML
 * page, the file name, a line of the text's head; never from the clock.
 */
public final class ArticleReader {

  private static final String STAGE = "read";
  private static final int LONGEST_METADATA = 1_000_000;
  private static final Pattern HTML_START =
      Pattern.compile("^\\s*(?:<!doctype\\s+html|<html[\\s>])", Pattern.CASE_INSENSITIVE);

  private final ReadOptions options;

  public ArticleReader(ReadOptions options) {
    this.options = options;
  }

  /** Hands every result to {@code results}, in the order of the file's lines. */
  public void read(Input input, Consumer<ReadResult> results) {
    try {
      switch (InputFormat.of(input.path())) {
        case TEXT -> results.accept(new ReadResult.Read(readText(input)));
        case HTML -> results.accept(new ReadResult.Read(readHtml(input)));
        case JSON_LINES -> new JsonLines(input, options, results).read();
        case METADATA ->
            throw new RefusedException(
                Defect.METADATA_WITHOUT_ARTICLE,
                "describes an article that is not there; put it beside its .txt or .html");
        case UNSUPPORTED ->
            throw new RefusedException(
                Defect.UNSUPPORTED_FORMAT,
                "only .txt, .html and .jsonl are read; save the article as plain text (UTF-8)");
      }
    } catch (RefusedException e) {
      results.accept(new ReadResult.Refused(rejection(input.file(), e)));
    }
  }

  private Article readText(Input input) throws RefusedException {
    byte[] bytes = InputBytes.read(Path.of(input.path()), options.maxArticleBytes());
    Binary.refuseBySignature(bytes);
    String text = Decoder.decode(bytes);
    Binary.refuseNul(text);
    refuseEmpty(text);
    if (HTML_START.matcher(text).lookingAt()) {
      throw new RefusedException(
          Defect.WRONG_EXTENSION, "holds an HTML page; rename it so that it ends in .html");
    }
    return article(input, bytes, text, Metadata.NONE);
  }

  private Article readHtml(Input input) throws RefusedException {
    byte[] bytes = InputBytes.read(Path.of(input.path()), options.maxArticleBytes());
    Binary.refuseBySignature(bytes);
    String html = HtmlBytes.decode(bytes);
    Binary.refuseNul(html);
    HtmlPage page = HtmlPage.parse(html);
    Binary.refuseNul(page.text());
    refuseEmpty(page.text());
    return article(input, bytes, page.text(), metadata(page.metadata()));
  }

  /** A page's dates are for machines of many kinds; the first that is an ISO date counts. */
  private static Metadata metadata(PageMetadata page) {
    String published =
        page.published().stream()
            .flatMap(date -> IsoDates.parse(date).stream())
            .findFirst()
            .map(LocalDate::toString)
            .orElse("");
    return new Metadata(page.publisher(), published, page.title(), page.language(), page.byline());
  }

  private Article article(Input input, byte[] bytes, String text, Metadata page)
      throws RefusedException {
    Metadata beside = metadataBeside(input);
    Metadata all = beside.orElse(page);
    return new Article(
        input.id(),
        input.file(),
        InputBytes.sha256(bytes),
        all.publisher(),
        published(beside, page, input, text),
        all.title(),
        all.language(),
        all.byline(),
        text);
  }

  private Published published(Metadata beside, Metadata page, Input input, String text) {
    return beside
        .publishedFrom(Published.From.META)
        .or(options::flag)
        .or(() -> page.publishedFrom(Published.From.HTML))
        .or(
            () ->
                IsoDates.inFileName(InputFormat.stem(fileName(input)))
                    .map(day -> Published.on(day, Published.From.FILENAME)))
        .or(() -> DateLines.find(text))
        .orElse(Published.UNKNOWN);
  }

  /** A broken metadata file refuses its article: with a wrong date its results would be wrong. */
  private static Metadata metadataBeside(Input input) throws RefusedException {
    Path path = Path.of(input.path());
    Path beside = path.resolveSibling(InputFormat.stem(fileName(input)) + ".meta.json");
    if (!Files.exists(beside)) {
      return Metadata.NONE;
    }
    try {
      String json = Decoder.decode(InputBytes.read(beside, LONGEST_METADATA));
      return Metadata.of(Json.object(json, "the file"));
    } catch (RefusedException e) {
      throw e.at(
          "its metadata file " + beside.getFileName() + " cannot be used", Defect.BAD_METADATA);
    }
  }

  private static String fileName(Input input) {
    return String.valueOf(Path.of(input.path()).getFileName());
  }

  static void refuseEmpty(String text) throws RefusedException {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new RefusedException(Defect.EMPTY, "holds no word; remove it or give its text");
    }
  }

  static Rejection rejection(String file, RefusedException e) {
    return new Rejection(file, STAGE, e.defect().shortName(), e.reason());
  }
}
