namespace Chutri.Platform;

/// <summary>
/// What a head hands to a stand-in, as a head would say it ("duyệt kết quả"). Acts without a kind are never exercised in
/// somebody's place: what is personal, accounts, and handing on itself.
/// </summary>
public sealed record ActKind(string Code, Words Name);
