package org.onrecord.claim;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/**
 * Finds the post that somebody is given or gives up: "named head coach", "resigned as chairman".
 */
final class Posts {

  private static final List<String> OWNER = List.of("of", "at", "for");

  private static final Posts SHIPPED = new Posts();

  private final Set<String> nouns = Lexicon.load(Posts.class, "posts.tsv").column("word");

  private Posts() {}

  /** The posts of the program's own word list. */
  static Posts shipped() {
    return SHIPPED;
  }

  /** Head of the post's noun phrase behind the verb: a complement, or introduced by "as". */
  OptionalInt of(Syntax syntax, int verb) {
    int end = syntax.clauseEnd(verb);
    for (int at = verb + 1; at < end; at++) {
      if (isPost(syntax, at) && syntax.phraseHead(at) == at && isComplement(syntax, verb, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * "was named head coach", "as head coach", "named Ann Roe head coach"; not "named in a report on
   * the head coach".
   */
  private static boolean isComplement(Syntax syntax, int verb, int post) {
    int before = syntax.phraseStart(post) - 1;
    return syntax.token(before).is("as")
        || (before == verb && syntax.isPassive(verb))
        || (before > verb && !syntax.token(before).tag().matches("IN|TO|CC|,"));
  }

  /** The heads, with whose post it is in place of a post: "resigned from the top job at Acme". */
  List<Integer> replacedByOwners(Syntax syntax, List<Integer> heads) {
    return heads.stream()
        .flatMap(head -> isPost(syntax, head) ? owners(syntax, head).stream() : Stream.of(head))
        .filter(head -> !isPost(syntax, head))
        .distinct()
        .toList();
  }

  private boolean isPost(Syntax syntax, int at) {
    return nouns.contains(syntax.token(at).text().toLowerCase(Locale.ROOT));
  }

  /** Heads of the phrases that tell whose post it is. */
  List<Integer> owners(Syntax syntax, int post) {
    List<Integer> possessors = syntax.children(post, "nmod:poss");
    return possessors.isEmpty()
        ? syntax.afterPreposition(post, Math.min(syntax.clauseEnd(post), post + 5), OWNER).stream()
            .filter(head -> !syntax.isValue(head))
            .toList()
        : possessors;
  }

  /** "head coach", without article, owner and names. */
  String words(Syntax syntax, int post) {
    StringBuilder words = new StringBuilder();
    for (int at = syntax.phraseStart(post); at <= post; at++) {
      Token word = syntax.token(at);
      if (word.tag().equals("POS")) {
        words.setLength(0);
      } else if (word.tag().matches("JJ.*|NNS?")) {
        words.append(words.isEmpty() ? "" : " ").append(word.text().toLowerCase(Locale.ROOT));
      }
    }
    return words.toString();
  }
}
