package org.onrecord.cli;

/** The program's entry. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(Onrecord.execute(args));
  }
}
