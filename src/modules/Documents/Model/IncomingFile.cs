using Chutri.DocumentReading;

namespace Chutri.Documents.Model;

/// <summary>A file that could be read. What cannot be read, or must not be kept, never becomes one.</summary>
/// <param name="Name">The last part of the name that was given, without control characters.</param>
internal sealed record IncomingFile(
    string Name,
    string MediaType,
    string Sha256,
    ReadOnlyMemory<byte> Content,
    Reading Reading
);
