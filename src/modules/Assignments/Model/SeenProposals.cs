using System.Security.Cryptography;

namespace Chutri.Assignments.Model;

/// <summary>
/// What somebody had before the eyes when pressing: a mark of the proposals and of their state, sent along, so that nobody signs
/// what another has changed or added meanwhile.
/// </summary>
internal static class SeenProposals
{
    private const int Letters = 16;

    public static string Of(IEnumerable<Proposal> proposals) =>
        Convert.ToHexStringLower(
            SHA256.HashData([
                .. proposals
                    .OrderBy(proposal => proposal.Id.Value)
                    .SelectMany(proposal =>
                        (byte[])
                            [
                                .. proposal.Id.Value.ToByteArray(),
                                .. BitConverter.GetBytes(proposal.Version),
                            ]
                    ),
            ])
        )[..Letters];
}
