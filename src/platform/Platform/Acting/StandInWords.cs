namespace Chutri.Platform;

public static class StandInWords
{
    public static Words ActingAs(string name, string title) =>
        new($"Thay {name} – {title}", $"For {name} – {title}");
}
