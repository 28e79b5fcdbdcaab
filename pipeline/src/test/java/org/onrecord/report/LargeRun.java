package org.onrecord.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A run folder with any number of claims about invented companies: five in each article, of which
 * the first contradicts the first of the next article.
 */
final class LargeRun {

  private static final int CLAIMS = 5;
  private static final String[] BUCKETS = {
    "people_familiar", "public_announcement", "tweet", "named_source", "unattributed"
  };
  private static final String[] FIRST = {
    "Aldern", "Brisco", "Cavell", "Dunmore", "Estrel", "Falkner", "Gorman", "Hallis", "Istrad"
  };
  private static final String[] SECOND = {
    "Copper", "Shipping", "Foods", "Robotics", "Power", "Rail", "Bank", "Glass", "Paper", "Salt"
  };

  private LargeRun() {}

  static Path write(Path dir, int claims) throws IOException {
    Files.createDirectories(dir);
    try (BufferedWriter articles = Files.newBufferedWriter(dir.resolve("articles.jsonl"));
        BufferedWriter lines = Files.newBufferedWriter(dir.resolve("claims.jsonl"));
        BufferedWriter relations = Files.newBufferedWriter(dir.resolve("relations.jsonl"))) {
      for (int number = 0; number < claims / CLAIMS; number++) {
        article(number, articles, lines);
        if (number % 2 == 1) {
          relations.write(conflict(number - 1, number));
        }
      }
    }
    Files.writeString(dir.resolve("manifest.json"), "{\"runId\":\"large\"}");
    return dir;
  }

  private static void article(int number, BufferedWriter articles, BufferedWriter claims)
      throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder attributions = new StringBuilder();
    for (int place = 0; place < CLAIMS; place++) {
      String company = company(number + 31 * place);
      String content =
          "%s paid $%d million for the works at %s Quay No. %d"
              .formatted(company, 3 + (number * 7 + place) % 900, company(number * 3), number);
      int start = text.length();
      int end = start + content.length();
      text.append(content)
          .append(", people familiar with the matter said. ")
          .append("The works have stood there since %d, and ".formatted(1900 + number % 99))
          .append("nobody at the gate on a wet afternoon knew of a sale. ");
      attributions
          .append(place == 0 ? "" : ",")
          .append(
              "{\"id\":\"a%d\",\"bucket\":\"%s\",\"direct\":false,\"source\":{\"spans\":[%s],\"entityIds\":[],\"kind\":\"unnamed\"},\"cue\":{\"spans\":[%s]},\"content\":{\"spans\":[%s]},\"confidence\":0.9,\"why\":[\"a plural noun for people\"]}"
                  .formatted(
                      place,
                      BUCKETS[place],
                      span(text, end + 2, end + 33),
                      span(text, end + 34, end + 38),
                      span(text, start, end)));
      claims.write(claim(number, place, text, start, end, company));
    }
    articles.write(
        "{\"articleId\":\"w%06d\",\"file\":\"wire/%06d.txt\",\"publisher\":\"The Quay Post\",\"published\":\"%s\",\"title\":\"The works at Quay No. %d\",\"language\":\"en\",\"text\":\"%s\",\"attributions\":[%s],\"sourcing\":{\"anonymousShare\":0.2,\"unnamedSources\":{\"atLeast\":1}}}%n"
            .formatted(number, number, day(number), number, text, attributions));
  }

  private static String claim(
      int number, int place, StringBuilder text, int start, int end, String company) {
    int amount = text.indexOf("$", start);
    int amountEnd = text.indexOf(" million", amount) + " million".length();
    long value =
        Long.parseLong(text.substring(amount + 1, amountEnd - " million".length())) * 1_000_000L;
    boolean conflicting = place == 0;
    return "{\"claimId\":\"%s\",\"articleId\":\"w%06d\",\"kind\":\"%s\",\"bucket\":\"%s\",\"attributionId\":\"a%d\",\"spans\":[%s],\"subject\":[\"%s\"],\"predicate\":\"pay\",\"object\":[],\"negated\":false,\"modality\":\"fact\",\"amount\":{\"id\":\"m1\",\"span\":%s,\"low\":%d,\"high\":%d,\"currency\":\"USD\",\"modifier\":\"exact\"},\"entities\":[\"%s\"],\"status\":\"%s\",\"reasons\":[\"nothing else that was read speaks of it\"],\"independentOrigins\":1,\"relations\":[],\"change\":\"%s\",\"evidence\":\"e%d\"}%n"
        .formatted(
            id(number, place),
            number,
            place == 4 ? "statement" : "money",
            BUCKETS[place],
            place,
            span(text, start, end),
            company,
            span(text, amount, amountEnd),
            value,
            value,
            company,
            conflicting ? "conflicting" : "single_source",
            number % 10 == 0 ? "new" : "unchanged",
            number);
  }

  private static String conflict(int one, int other) {
    return "{\"relationId\":\"r%d\",\"kind\":\"conflict\",\"claims\":[\"%s\",\"%s\"],\"scope\":\"archive\",\"reason\":\"The two amounts exclude each other.\",\"compared\":{}}%n"
        .formatted(one, id(one, 0), id(other, 0));
  }

  static String id(int article, int place) {
    return "c%06d%d".formatted(article, place);
  }

  private static String company(int number) {
    return FIRST[number % FIRST.length]
        + " "
        + SECOND[number / FIRST.length % SECOND.length]
        + " "
        + (number % 997);
  }

  private static String day(int number) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        2015 + number % 10,
        1 + number / 10 % 12,
        1 + number / 120 % 28);
  }

  private static String span(StringBuilder text, int start, int end) {
    return "{\"start\":%d,\"end\":%d,\"text\":\"%s\",\"utf16\":[%d,%d]}"
        .formatted(start, end, text.substring(start, end), start, end);
  }
}
