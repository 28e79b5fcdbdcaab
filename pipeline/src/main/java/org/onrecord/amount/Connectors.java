package org.onrecord.amount;

import org.jspecify.annotations.Nullable;

/** What links two amounts. */
final class Connectors {

  /** The reading of a link. */
  enum Kind {
    TO,
    DASH,
    /** "between A and B". */
    BETWEEN,
    OR,
    /** "rose from A to B": two levels of one thing. */
    LEVELS,
    /** After a word of change: a range of changes, or a change and the new level. */
    DELTA,
    /** "rose A to B": a change and the new level. */
    STEP
  }

  /**
   * A link.
   *
   * @param next the token where the second amount begins
   * @param tight whether a dash stands without white space
   */
  record Link(Kind kind, int next, boolean tight) {}

  private static final int CHANGE_REACH = 12;

  private static final int STEP_REACH = 8;

  private final Cues cues;
  private final Hedges hedges;

  Connectors(Cues cues, Hedges hedges) {
    this.cues = cues;
    this.hedges = hedges;
  }

  @Nullable Link after(Tokens tokens, Term first) {
    int at = first.end();
    if (tokens.isHyphen(at) && tokens.glued(at) && !tokens.glued(at + 1)) {
      // "$5- to $7-million"
      at++;
    }
    if (!tokens.joined(at) || !tokens.joined(at + 1)) {
      return null;
    }
    Link link =
        switch (tokens.key(at)) {
          case "to" -> new Link(direction(tokens, first.start()), at + 1, false);
          case "or" -> new Link(Kind.OR, at + 1, false);
          case "and" ->
              hedges.introduces(tokens, "between", first.start())
                  ? new Link(Kind.BETWEEN, at + 1, false)
                  : null;
          default -> dash(tokens, at);
        };
    if (link == null) {
      return null;
    }
    int next = hedges.skip(tokens, link.next());
    if (next > link.next() && (link.kind() == Kind.LEVELS || link.kind() == Kind.OR)) {
      return null;
    }
    return new Link(link.kind(), next, link.tight());
  }

  private static @Nullable Link dash(Tokens tokens, int at) {
    boolean dash =
        tokens.isHyphen(at)
            || tokens.sign(at, '\u2013')
            || tokens.sign(at, '~')
            || tokens.sign(at, '\u2014') && tokens.glued(at) && tokens.glued(at + 1);
    boolean balanced = tokens.glued(at) == tokens.glued(at + 1);
    return dash && balanced ? new Link(Kind.DASH, at + 1, tokens.glued(at)) : null;
  }

  /** The token of the "from" before an amount, "from its current $5" too, or -1. */
  private int from(Tokens tokens, int start) {
    int at = start;
    for (int n = 0; n < 3 && tokens.joined(at) && cues.is("level", tokens.key(at - 1)); n++) {
      at--;
    }
    return tokens.joined(at) && tokens.key(at - 1).equals("from") ? at - 1 : -1;
  }

  /** Whether "A to B" is a range or tells how something moved. */
  private Kind direction(Tokens tokens, int start) {
    int at = hedges.startBefore(tokens, start);
    if (!tokens.joined(at)) {
      return Kind.TO;
    }
    int from = from(tokens, at);
    if (from >= 0) {
      return cues.before("change", tokens, from, CHANGE_REACH) ? Kind.LEVELS : Kind.TO;
    }
    String word = tokens.key(at - 1);
    if (at == start && cues.is("moves", word)) {
      return Kind.STEP;
    }
    return cues.before("change", tokens, at, STEP_REACH) ? Kind.DELTA : Kind.TO;
  }
}
