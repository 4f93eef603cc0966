using System.Collections.Concurrent;
using System.Threading.Channels;
using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Operations;

/// <summary>What is known of an open session without asking the database for each telephone.</summary>
internal sealed record SessionCard(
    Guid Id,
    string Code,
    Guid Campaign,
    string Title,
    Confirming Confirming,
    byte[] Secret,
    DateTime? OpenedAt,
    DateTime? ClosedAt
);

/// <param name="Person">Of whoever is signed in.</param>
/// <param name="Address">From where it came, as the network says.</param>
internal sealed record CheckInRequest(
    string Session,
    string Code,
    PersonId? Person,
    string PersonCode,
    string PersonName,
    string? Device,
    string Address
);
