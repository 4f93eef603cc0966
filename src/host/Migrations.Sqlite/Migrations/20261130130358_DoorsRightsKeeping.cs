using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DoorsRightsKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "act",
                table: "platform_facts",
                type: "TEXT",
                maxLength: 80,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "delegation",
                table: "platform_facts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "in_place_of",
                table: "platform_facts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "in_place_of_name",
                table: "platform_facts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "name_taken_out_on",
                table: "organization_people",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "asked_in_place_of",
                table: "assignments_extension_requests",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "asked_in_place_of_name",
                table: "assignments_extension_requests",
                type: "TEXT",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "decided_in_place_of",
                table: "assignments_extension_requests",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "decided_in_place_of_name",
                table: "assignments_extension_requests",
                type: "TEXT",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "in_place_of",
                table: "assignments_deliveries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "in_place_of_name",
                table: "assignments_deliveries",
                type: "TEXT",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "judged_in_place_of",
                table: "assignments_deliveries",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "judged_in_place_of_name",
                table: "assignments_deliveries",
                type: "TEXT",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "answered_in_place_of",
                table: "assignments_cooperation_requests",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "answered_in_place_of_name",
                table: "assignments_cooperation_requests",
                type: "TEXT",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "asked_in_place_of",
                table: "assignments_cooperation_requests",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "asked_in_place_of_name",
                table: "assignments_cooperation_requests",
                type: "TEXT",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "limited_as",
                table: "assignments_assignments",
                type: "TEXT",
                maxLength: 20,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "accounts_passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    credential_id = table.Column<byte[]>(
                        type: "BLOB",
                        maxLength: 1023,
                        nullable: false
                    ),
                    public_key = table.Column<byte[]>(
                        type: "BLOB",
                        maxLength: 2000,
                        nullable: false
                    ),
                    transports = table.Column<string>(
                        type: "TEXT",
                        maxLength: 100,
                        nullable: false
                    ),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false),
                    sign_count = table.Column<long>(type: "INTEGER", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_passkeys_accounts_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "accounts_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    user_agent = table.Column<string>(
                        type: "TEXT",
                        maxLength: 300,
                        nullable: false
                    ),
                    address = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_because = table.Column<string>(
                        type: "TEXT",
                        maxLength: 40,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_sessions_accounts_accounts_account",
                        column: x => x.account,
                        principalTable: "accounts_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_summary_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bucket = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties_summary_changes", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_digests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_digests", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    digest = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    failure = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_mail", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    thing = table.Column<Guid>(type: "TEXT", nullable: false),
                    fact = table.Column<Guid>(type: "TEXT", nullable: true),
                    digest = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    times = table.Column<int>(type: "INTEGER", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    message = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_notifications", x => x.id);
                    table.CheckConstraint(
                        "ck_notifications_notifications_of_one",
                        "(fact is null) <> (digest is null)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_policies",
                columns: table => new
                {
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_policies", x => x.unit);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    giver = table.Column<Guid>(type: "TEXT", nullable: false),
                    post = table.Column<Guid>(type: "TEXT", nullable: false),
                    @delegate = table.Column<Guid>(name: "delegate", type: "TEXT", nullable: false),
                    delegate_post = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind_codes = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    paper = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organization_delegations", x => x.id);
                    table.CheckConstraint(
                        "ck_organization_delegations_ends_after_it_begins",
                        "\"until\" >= \"from\""
                    );
                    table.CheckConstraint(
                        "ck_organization_delegations_not_to_oneself",
                        "giver <> delegate"
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_people_delegate",
                        column: x => x.@delegate,
                        principalTable: "organization_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_people_giver",
                        column: x => x.giver,
                        principalTable: "organization_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_posts_delegate_post",
                        column: x => x.delegate_post,
                        principalTable: "organization_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_organization_delegations_organization_posts_post",
                        column: x => x.post,
                        principalTable: "organization_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_due_runs",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    node = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    done = table.Column<int>(type: "INTEGER", nullable: false),
                    took_in_milliseconds = table.Column<long>(type: "INTEGER", nullable: false),
                    succeeded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    failure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_due_runs", x => x.name);
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_kept_answers",
                columns: table => new
                {
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_platform_kept_answers",
                        x => new
                        {
                            x.owner,
                            x.key,
                            x.step,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_limited_things",
                columns: table => new { thing = table.Column<Guid>(type: "TEXT", nullable: false) },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_limited_things", x => x.thing);
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_nodes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    machine = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_nodes", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_retention",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    period = table.Column<int>(type: "INTEGER", nullable: true),
                    taken_out = table.Column<long>(type: "INTEGER", nullable: false),
                    last_taken_out = table.Column<int>(type: "INTEGER", nullable: false),
                    last_taken_out_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_retention", x => x.code);
                }
            );

            migrationBuilder.CreateTable(
                name: "privacy_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    asker = table.Column<Guid>(type: "TEXT", nullable: false),
                    asker_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    asker_unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    wrong = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    right = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    addressee = table.Column<Guid>(type: "TEXT", nullable: false),
                    addressee_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: false
                    ),
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by_name = table.Column<string>(
                        type: "TEXT",
                        maxLength: 200,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_privacy_corrections", x => x.id);
                    table.CheckConstraint(
                        "ck_privacy_corrections_answered",
                        "(state = 'Open') = (answer is null) and (answer is null) = (answered_at is null)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_reminders",
                columns: table => new
                {
                    duty = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    digest = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_notifications_reminders",
                        x => new
                        {
                            x.duty,
                            x.person,
                            x.due,
                            x.step,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_notifications_reminders_notifications_digests_digest",
                        column: x => x.digest,
                        principalTable: "notifications_digests",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_viewers",
                columns: table => new
                {
                    thing = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_viewers", x => new { x.thing, x.person });
                    table.ForeignKey(
                        name: "fk_platform_viewers_platform_limited_things_thing",
                        column: x => x.thing,
                        principalTable: "platform_limited_things",
                        principalColumn: "thing",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_facts_in_place_of_id",
                table: "platform_facts",
                columns: new[] { "in_place_of", "id" },
                filter: "in_place_of is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_holdings_person",
                table: "duties_holdings",
                column: "person",
                filter: "person is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_passkeys_account_made_at",
                table: "accounts_passkeys",
                columns: new[] { "account", "made_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_passkeys_credential_id",
                table: "accounts_passkeys",
                column: "credential_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_sessions_account_begun_at",
                table: "accounts_sessions",
                columns: new[] { "account", "begun_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_sessions_ends_at",
                table: "accounts_sessions",
                column: "ends_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_sessions_hash",
                table: "accounts_sessions",
                column: "hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_digests_day",
                table: "notifications_digests",
                column: "day"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_digests_person_day",
                table: "notifications_digests",
                columns: new[] { "person", "day" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_mail_id",
                table: "notifications_mail",
                column: "id",
                filter: "state <> 'Sent'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_mail_made_at",
                table: "notifications_mail",
                column: "made_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_mail_next_at",
                table: "notifications_mail",
                column: "next_at",
                filter: "state = 'Waiting'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_mail_person_made_at",
                table: "notifications_mail",
                columns: new[] { "person", "made_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_mail_sent_at",
                table: "notifications_mail",
                column: "sent_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_notifications_at",
                table: "notifications_notifications",
                column: "at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_notifications_message",
                table: "notifications_notifications",
                column: "message",
                filter: "message is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_notifications_person_at_id",
                table: "notifications_notifications",
                columns: new[] { "person", "at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_notifications_person_thing",
                table: "notifications_notifications",
                columns: new[] { "person", "thing" },
                unique: true,
                filter: "read_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_reminders_digest",
                table: "notifications_reminders",
                column: "digest"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_reminders_person",
                table: "notifications_reminders",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_delegate",
                table: "organization_delegations",
                column: "delegate"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_delegate_post",
                table: "organization_delegations",
                column: "delegate_post"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_giver",
                table: "organization_delegations",
                column: "giver"
            );

            migrationBuilder.CreateIndex(
                name: "ix_organization_delegations_post",
                table: "organization_delegations",
                column: "post"
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_kept_answers_at",
                table: "platform_kept_answers",
                column: "at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_platform_viewers_person",
                table: "platform_viewers",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_privacy_corrections_asker_id",
                table: "privacy_corrections",
                columns: new[] { "asker", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_privacy_corrections_code",
                table: "privacy_corrections",
                column: "code",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "accounts_passkeys");

            migrationBuilder.DropTable(name: "accounts_sessions");

            migrationBuilder.DropTable(name: "duties_summary_changes");

            migrationBuilder.DropTable(name: "notifications_mail");

            migrationBuilder.DropTable(name: "notifications_notifications");

            migrationBuilder.DropTable(name: "notifications_policies");

            migrationBuilder.DropTable(name: "notifications_reminders");

            migrationBuilder.DropTable(name: "organization_delegations");

            migrationBuilder.DropTable(name: "platform_due_runs");

            migrationBuilder.DropTable(name: "platform_kept_answers");

            migrationBuilder.DropTable(name: "platform_nodes");

            migrationBuilder.DropTable(name: "platform_retention");

            migrationBuilder.DropTable(name: "platform_viewers");

            migrationBuilder.DropTable(name: "privacy_corrections");

            migrationBuilder.DropTable(name: "notifications_digests");

            migrationBuilder.DropTable(name: "platform_limited_things");

            migrationBuilder.DropIndex(
                name: "ix_platform_facts_in_place_of_id",
                table: "platform_facts"
            );

            migrationBuilder.DropIndex(name: "ix_duties_holdings_person", table: "duties_holdings");

            migrationBuilder.DropColumn(name: "act", table: "platform_facts");

            migrationBuilder.DropColumn(name: "delegation", table: "platform_facts");

            migrationBuilder.DropColumn(name: "in_place_of", table: "platform_facts");

            migrationBuilder.DropColumn(name: "in_place_of_name", table: "platform_facts");

            migrationBuilder.DropColumn(name: "name_taken_out_on", table: "organization_people");

            migrationBuilder.DropColumn(
                name: "asked_in_place_of",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(
                name: "asked_in_place_of_name",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(
                name: "decided_in_place_of",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(
                name: "decided_in_place_of_name",
                table: "assignments_extension_requests"
            );

            migrationBuilder.DropColumn(name: "in_place_of", table: "assignments_deliveries");

            migrationBuilder.DropColumn(name: "in_place_of_name", table: "assignments_deliveries");

            migrationBuilder.DropColumn(
                name: "judged_in_place_of",
                table: "assignments_deliveries"
            );

            migrationBuilder.DropColumn(
                name: "judged_in_place_of_name",
                table: "assignments_deliveries"
            );

            migrationBuilder.DropColumn(
                name: "answered_in_place_of",
                table: "assignments_cooperation_requests"
            );

            migrationBuilder.DropColumn(
                name: "answered_in_place_of_name",
                table: "assignments_cooperation_requests"
            );

            migrationBuilder.DropColumn(
                name: "asked_in_place_of",
                table: "assignments_cooperation_requests"
            );

            migrationBuilder.DropColumn(
                name: "asked_in_place_of_name",
                table: "assignments_cooperation_requests"
            );

            migrationBuilder.DropColumn(name: "limited_as", table: "assignments_assignments");
        }
    }
}
