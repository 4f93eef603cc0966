namespace Chutri.DocumentReading;

/// <summary>Another document that this one names.</summary>
/// <param name="Number">As spelled ("18-NQ/TU").</param>
/// <param name="Date">Only where the text gives it.</param>
/// <param name="Start">Of its first mention.</param>
/// <param name="End">Exclusive.</param>
public sealed record DocumentReference(string Number, DateOnly? Date, int Start, int End);
