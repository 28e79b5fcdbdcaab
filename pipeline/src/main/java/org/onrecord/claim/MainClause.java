package org.onrecord.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Attribution;
import org.onrecord.claim.Signals.Effect;
import org.onrecord.text.Span;

/** Finds the predicate of the main clause of an attribution's content; remembers it. */
final class MainClause {

  /** Verbs with these effects say less than the clause they govern. */
  private static final Set<Effect> THOUGHTS = EnumSet.of(Effect.BELIEF, Effect.FORECAST);

  private final ArticleView view;
  private final Map<String, Optional<Place>> found = new HashMap<>();

  MainClause(ArticleView view) {
    this.view = view;
  }

  /** A token of a sentence. */
  record Place(Sentence sentence, int token) {}

  Optional<Place> of(Attribution attribution) {
    return found.computeIfAbsent(attribution.id(), id -> find(attribution.content()));
  }

  private Optional<Place> find(List<Span> content) {
    Sentence tried = null;
    for (Span span : content) {
      for (Token token : view.analysed().text().tokensIn(span)) {
        Optional<Sentence> sentence = view.sentenceOf(token.span());
        if (sentence.isEmpty() || sentence.get() == tried) {
          continue;
        }
        tried = sentence.get();
        int root = root(view.syntax(tried), content);
        if (root >= 0) {
          return Optional.of(new Place(tried, root));
        }
      }
    }
    return Optional.empty();
  }

  private static int root(Syntax syntax, List<Span> content) {
    int fallback = -1;
    for (int at = 0; at < syntax.size(); at++) {
      if (!isIn(syntax, at, content)) {
        continue;
      }
      int head = syntax.head(at);
      boolean top = head < 0 || !isIn(syntax, head, content);
      boolean predicate = syntax.isVerb(at) || !syntax.children(at, "cop").isEmpty();
      if (top && predicate && !syntax.is(at, "aux") && !syntax.is(at, "advcl")) {
        return descend(syntax, at, content);
      }
      boolean finite = syntax.isFinite(at);
      if (fallback < 0 && finite && !syntax.is(at, "acl:relcl")) {
        fallback = at;
      }
    }
    return fallback < 0 ? -1 : descend(syntax, mainVerb(syntax, fallback, content), content);
  }

  /** From "would" or "has" to the verb that it helps. */
  private static int mainVerb(Syntax syntax, int helper, List<Span> content) {
    if (!syntax.isAuxiliary(helper)) {
      return helper;
    }
    int head = syntax.head(helper);
    boolean helps = syntax.is(helper, "aux") || syntax.is(helper, "cop");
    if (helps && head > helper && isIn(syntax, head, content)) {
      return head;
    }
    for (int at = helper + 1; at < syntax.size() && at <= helper + 4; at++) {
      if (syntax.isVerb(at) && isIn(syntax, at, content)) {
        return at;
      }
    }
    return helper;
  }

  /** From "promised" or "continue" to what is promised or continued. */
  private static int descend(Syntax syntax, int verb, List<Span> content) {
    int at = verb;
    for (int step = 0; step < syntax.size(); step++) {
      List<Integer> lower = new ArrayList<>();
      if (Signals.SHIPPED.effect(syntax.token(at), "governor").isPresent()) {
        lower.addAll(syntax.children(at, "xcomp"));
      }
      syntax.children(at, "ccomp", "xcomp").stream()
          .filter(clause -> Negation.isYetTo(syntax, clause))
          .forEach(lower::add);
      if (lower.isEmpty() && THOUGHTS.contains(effect(syntax, at))) {
        lower.addAll(syntax.children(at, "ccomp"));
      }
      int next = lower.isEmpty() ? -1 : lower.get(0);
      if (next < 0 || !syntax.isVerb(next) || !isIn(syntax, next, content)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static Effect effect(Syntax syntax, int verb) {
    return Signals.SHIPPED.effect(syntax.token(verb), "governor").orElse(Effect.SAME);
  }

  private static boolean isIn(Syntax syntax, int token, List<Span> content) {
    Span span = syntax.token(token).span();
    return content.stream().anyMatch(part -> part.covers(span));
  }
}
