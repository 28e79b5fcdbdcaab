package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.text.Block;
import org.onrecord.text.Span;

/**
 * Posts that an article shows in full: their words, then "— Dana Reyes (@danareyes) March 15, 2023"
 * in the same block or in the next one, as the networks' own embedding writes it.
 */
final class EmbeddedPosts {

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|\\s)[—–―-]{1,2}\\s?(?<name>[^()\\n—–]{1,60}?)\\s?(?<handle>\\(@\\w{1,30}\\))"
              + "(?:\\s+\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4})?\\s*$");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<name>\\p{Lu}[^()\\n:,]{1,60}?)\\s?(?<handle>\\(@\\w{1,30}\\))"
              + "(?:,?\\s+\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4})?:\\s+");

  private static final Cue POST =
      new Cue(
          "@", Cue.Kind.POSTING, Set.of(Cue.Frame.QUOTE), Set.of(), Polarity.NEUTRAL, "twitter");

  private final AnnotatedText text;

  EmbeddedPosts(AnnotatedText text) {
    this.text = text;
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    if (!text.text().contains("(@")) {
      return found;
    }
    Optional<Block> before = Optional.empty();
    for (Block block : text.blocks()) {
      String words = block.span().in(text.text());
      Matcher signature = SIGNATURE.matcher(words);
      if (words.contains("(@") && signature.find()) {
        Optional<Span> post = post(block, words, signature.start(), before);
        int start = block.span().start();
        post.flatMap(
                p ->
                    draft(
                        p,
                        new Span(start + signature.start("name"), start + signature.end("name")),
                        new Span(
                            start + signature.start("handle"), start + signature.end("handle"))))
            .ifPresent(found::add);
      }
      Optional<Draft> headed = headed(block, words);
      headed.ifPresent(found::add);
      before = headed.isPresent() ? Optional.empty() : Optional.of(block);
    }
    return found;
  }

  /** "Dana Reyes (@danareyes) March 15, 2023: The mine will close." */
  private Optional<Draft> headed(Block block, String words) {
    Matcher head = HEAD.matcher(words);
    if (!head.lookingAt() || head.end() >= words.length()) {
      return Optional.empty();
    }
    int start = block.span().start();
    return draft(
        new Span(start + head.end(), block.span().end()),
        new Span(start + head.start("name"), start + head.end("name")),
        new Span(start + head.start("handle"), start + head.end("handle")));
  }

  /** What stands before the signature, else the block before it. */
  private static Optional<Span> post(
      Block block, String words, int signature, Optional<Block> before) {
    int end = words.substring(0, signature).stripTrailing().length();
    return end > 0
        ? Optional.of(new Span(block.span().start(), block.span().start() + end))
        : before.map(Block::span);
  }

  private Optional<Draft> draft(Span post, Span name, Span handle) {
    String why = "a post shown in full, signed «" + handle.in(text.text()) + "»";
    return Draft.signed(text, name, handle, post, POST, why);
  }
}
