package org.onrecord.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.article.Article;
import org.onrecord.article.Published;

/**
 * Reads JSONL: one object with at least {@code text} on each line. A line that cannot be read costs
 * only itself. Lines are never all in memory.
 */
final class JsonLines {

  private static final int LONGEST_SIGNATURE = 8;
  private static final int LONGEST_ID = 300;

  private final Input input;
  private final ReadOptions options;
  private final Consumer<ReadResult> results;

  JsonLines(Input input, ReadOptions options, Consumer<ReadResult> results) {
    this.input = input;
    this.options = options;
    this.results = results;
  }

  void read() throws RefusedException {
    boolean hasLines = false;
    try (InputStream in = new BufferedInputStream(InputBytes.open(Path.of(input.path())))) {
      refuseOtherFormats(in);
      BoundedLines lines = new BoundedLines(in, options.maxArticleBytes());
      for (Optional<BoundedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().isBlank()) {
          hasLines = true;
          results.accept(result(line.get()));
        }
      }
    } catch (IOException e) {
      throw InputBytes.unreadable(e);
    }
    if (!hasLines) {
      throw new RefusedException(Defect.EMPTY, "holds no line; remove the file or fill it");
    }
  }

  /** Looks at the first bytes; a UTF-8 byte order mark is passed over. */
  private static void refuseOtherFormats(InputStream in) throws IOException, RefusedException {
    in.mark(LONGEST_SIGNATURE);
    byte[] start = in.readNBytes(LONGEST_SIGNATURE);
    in.reset();
    Binary.refuseBySignature(start);
    Optional<Decoder.Mark> mark = Decoder.Mark.of(start);
    if (mark.isPresent() && mark.get() != Decoder.Mark.UTF_8) {
      throw new RefusedException(
          Defect.NOT_UTF_8, "is UTF-16; convert it: iconv -f UTF-16 -t UTF-8 FILE > NEW_FILE");
    }
    if (mark.isPresent()) {
      in.skipNBytes(mark.get().length);
    }
  }

  private ReadResult result(BoundedLines.Line line) {
    String file = input.file() + "#" + line.number();
    try {
      return new ReadResult.Read(article(line, file));
    } catch (RefusedException e) {
      RefusedException placed = e.at("line " + line.number(), e.defect());
      return new ReadResult.Refused(ArticleReader.rejection(file, placed));
    }
  }

  private Article article(BoundedLines.Line line, String file) throws RefusedException {
    if (!line.isWhole()) {
      throw InputBytes.tooLarge(line.length(), options.maxArticleBytes());
    }
    JsonNode object = Json.object(Decoder.decodeUtf8(line.bytes()), "the line");
    Metadata metadata = Metadata.of(object);
    String text = text(object);
    return new Article(
        id(object, line.number()),
        file,
        InputBytes.sha256(line.bytes()),
        metadata.publisher(),
        published(metadata, text),
        metadata.title(),
        metadata.language(),
        metadata.byline(),
        text);
  }

  private Published published(Metadata metadata, String text) {
    return metadata
        .publishedFrom(Published.From.META)
        .or(options::flag)
        .or(() -> DateLines.find(text))
        .orElse(Published.UNKNOWN);
  }

  private String id(JsonNode object, long number) throws RefusedException {
    JsonNode value = object.get("id");
    if (value != null && value.isIntegralNumber()) {
      return value.asText();
    }
    String id = Metadata.string(object, "id");
    if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
      throw new RefusedException(
          Defect.BAD_FIELD, "«id» must be one line of at most %d characters", LONGEST_ID);
    }
    return id.isEmpty() ? input.id() + "#" + number : id;
  }

  private static String text(JsonNode object) throws RefusedException {
    JsonNode value = object.get("text");
    if (value == null || !value.isTextual()) {
      throw new RefusedException(
          Defect.BAD_FIELD, "there is no «text»; put the article's text there, in quotation marks");
    }
    String text = Metadata.wellFormed(value.textValue(), "text");
    Binary.refuseNul(text);
    ArticleReader.refuseEmpty(text);
    return text;
  }
}
