namespace Chutri.DocumentReading;

/// <summary>Why a file was not read, and what its owner can do, in both languages.</summary>
/// <param name="Code">Stable; one of <see cref="ReadingFailures"/>.</param>
/// <param name="Vietnamese">One or two sentences.</param>
/// <param name="English">The same.</param>
/// <param name="Secrecy">The mark that was found, only with <see cref="ReadingFailures.SecretDocument"/>.</param>
public sealed record ReadingFailure(
    string Code,
    string Vietnamese,
    string English,
    SecrecyLevel? Secrecy = null
);
