using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Storage;

internal sealed class AccountTables : ITables
{
    /// <summary>Single sign-on looks an account up by its e-mail address, however that was typed.</summary>
    public IEnumerable<string> Extras(bool postgres) =>
        [
            "create index if not exists ix_accounts_accounts_email on accounts_accounts (lower(email))",
        ];

    public void Configure(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("accounts_accounts");
            account.HasKey(a => a.Id);
            account.Property(a => a.Id).HasConversion(id => id.Value, value => new(value));
            account.Property(a => a.Id).ValueGeneratedNever();
            account.Property(a => a.UserName).HasMaxLength(80);
            account.Property(a => a.PersonName).HasMaxLength(200);
            account.Property(a => a.Email).HasMaxLength(200);
            account.Property(a => a.Search).HasMaxLength(400);
            account.Property(a => a.PasswordHash).HasMaxLength(200);
            account.Property(a => a.SecurityStamp).HasMaxLength(60);
            account.Property(a => a.LockedBecause).HasMaxLength(500);
            account.Ignore(a => a.IsLocked);
            account.HasIndex(a => a.UserName).IsUnique();
            account.HasIndex(a => a.Person).IsUnique();
            account.HasIndex(a => new { a.LockedAt, a.UserName });
        });
        model.Entity<AccessToken>(token =>
        {
            token.ToTable("accounts_tokens");
            token.HasKey(t => t.Id);
            token.Property(t => t.Id).HasConversion(id => id.Value, value => new(value));
            token.Property(t => t.Id).ValueGeneratedNever();
            token.Property(t => t.Account).HasConversion(id => id.Value, value => new(value));
            token.Property(t => t.Name).HasMaxLength(100);
            token.Property(t => t.Hash).HasMaxLength(64);
            token.HasOne<Account>().WithMany().HasForeignKey(t => t.Account);
            token.HasIndex(t => t.Hash).IsUnique();
            token.HasIndex(t => new { t.Account, t.MadeAt });
        });
        model.Entity<AccountSession>(session =>
        {
            session.ToTable("accounts_sessions");
            session.HasKey(s => s.Id);
            session.Property(s => s.Id).HasConversion(id => id.Value, value => new(value));
            session.Property(s => s.Id).ValueGeneratedNever();
            session.Property(s => s.Account).HasConversion(id => id.Value, value => new(value));
            session.Property(s => s.Hash).HasMaxLength(64);
            session.Property(s => s.UserAgent).HasMaxLength(SessionOrigin.LongestUserAgent);
            session.Property(s => s.Address).HasMaxLength(SessionOrigin.LongestAddress);
            session.HasOne<Account>().WithMany().HasForeignKey(s => s.Account);
            session.HasIndex(s => s.Hash).IsUnique();
            session.HasIndex(s => new { s.Account, s.BegunAt });
            session.HasIndex(s => s.EndsAt);
        });
        model.Entity<AccountPasskey>(passkey =>
        {
            passkey.ToTable("accounts_passkeys");
            passkey.HasKey(p => p.Id);
            passkey.Property(p => p.Id).HasConversion(id => id.Value, value => new(value));
            passkey.Property(p => p.Id).ValueGeneratedNever();
            passkey.Property(p => p.Account).HasConversion(id => id.Value, value => new(value));
            passkey.Property(p => p.Name).HasMaxLength(100);
            passkey.Property(p => p.CredentialId).HasMaxLength(1023);
            passkey.Property(p => p.PublicKey).HasMaxLength(2000);
            passkey.Property(p => p.Transports).HasMaxLength(100);
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.Account);
            passkey.HasIndex(p => p.CredentialId).IsUnique();
            passkey.HasIndex(p => new { p.Account, p.MadeAt });
        });
        model.Entity<ResetLink>(link =>
        {
            link.ToTable("accounts_reset_links");
            link.HasKey(l => l.Id);
            link.Property(l => l.Id).ValueGeneratedNever();
            link.Property(l => l.Account).HasConversion(id => id.Value, value => new(value));
            link.Property(l => l.Hash).HasMaxLength(64);
            link.HasOne<Account>().WithMany().HasForeignKey(l => l.Account);
            link.HasIndex(l => l.Hash).IsUnique();
        });
        model.Entity<FirstStartMark>(mark =>
        {
            mark.ToTable("accounts_first_start");
            mark.HasKey(m => m.Id);
            mark.Property(m => m.Id).ValueGeneratedNever();
        });
        model.Entity<ProtectionKey>(key =>
        {
            key.ToTable("accounts_protection_keys");
            key.HasKey(k => k.Id);
            key.Property(k => k.Id).ValueGeneratedNever();
            key.Property(k => k.Name).HasMaxLength(100);
        });
    }
}
