using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chutri.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class DoorsRightsKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_duties_duties_folded_id", table: "duties_duties");

            migrationBuilder.AddColumn<string>(
                name: "act",
                table: "platform_facts",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "delegation",
                table: "platform_facts",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "in_place_of",
                table: "platform_facts",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "in_place_of_name",
                table: "platform_facts",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "name_taken_out_on",
                table: "organization_people",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<TimeOnly>(
                name: "done_at",
                table: "duties_duties",
                type: "time without time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<TimeOnly>(
                name: "due_at",
                table: "duties_duties",
                type: "time without time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "due_by_clock",
                table: "duties_duties",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(
                name: "asked_in_place_of",
                table: "assignments_extension_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "asked_in_place_of_name",
                table: "assignments_extension_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "decided_in_place_of",
                table: "assignments_extension_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "decided_in_place_of_name",
                table: "assignments_extension_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<TimeOnly>(
                name: "new_due_at",
                table: "assignments_extension_requests",
                type: "time without time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "in_place_of",
                table: "assignments_deliveries",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "in_place_of_name",
                table: "assignments_deliveries",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "judged_in_place_of",
                table: "assignments_deliveries",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "judged_in_place_of_name",
                table: "assignments_deliveries",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "answered_in_place_of",
                table: "assignments_cooperation_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "answered_in_place_of_name",
                table: "assignments_cooperation_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "asked_in_place_of",
                table: "assignments_cooperation_requests",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "asked_in_place_of_name",
                table: "assignments_cooperation_requests",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "limited_as",
                table: "assignments_assignments",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "accounts_passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    credential_id = table.Column<byte[]>(
                        type: "bytea",
                        maxLength: 1023,
                        nullable: false
                    ),
                    public_key = table.Column<byte[]>(
                        type: "bytea",
                        maxLength: 2000,
                        nullable: false
                    ),
                    transports = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    is_backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    sign_count = table.Column<long>(type: "bigint", nullable: false),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    last_used_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    way = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    user_agent = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    address = table.Column<string>(
                        type: "character varying(60)",
                        maxLength: 60,
                        nullable: false
                    ),
                    begun_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    last_used_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ends_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_because = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
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
                name: "assignments_kept_duplicates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first = table.Column<Guid>(type: "uuid", nullable: false),
                    second = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    kept_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    kept_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_kept_duplicates", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "assignments_lead_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assignment = table.Column<Guid>(type: "uuid", nullable: false),
                    lead = table.Column<Guid>(type: "uuid", nullable: false),
                    offered = table.Column<int>(type: "integer", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    chosen_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments_lead_choices", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_campaigns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    reading_text = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    answerable = table.Column<Guid>(type: "uuid", nullable: false),
                    answerable_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    above = table.Column<Guid>(type: "uuid", nullable: true),
                    roles = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    kinds = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    frozen_on = table.Column<DateOnly>(type: "date", nullable: true),
                    done_percent = table.Column<int>(type: "integer", nullable: false),
                    pass_percent = table.Column<int>(type: "integer", nullable: false),
                    pilot = table.Column<Guid>(type: "uuid", nullable: true),
                    gate_opened_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    gate_opened_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    lessons = table.Column<string>(type: "text", nullable: true),
                    planned_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                    questions_drawn = table.Column<int>(
                        type: "integer",
                        nullable: false,
                        defaultValue: 0
                    ),
                    reflection_asked = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false,
                        defaultValue: ""
                    ),
                    retry_after_hours = table.Column<int>(
                        type: "integer",
                        nullable: false,
                        defaultValue: 0
                    ),
                    test_tries = table.Column<int>(
                        type: "integer",
                        nullable: false,
                        defaultValue: 3
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_campaigns", x => x.id);
                    table.CheckConstraint(
                        "ck_dissemination_campaigns_frozen",
                        "(state = 'Draft') = (frozen_on is null)"
                    );
                    table.CheckConstraint(
                        "ck_dissemination_campaigns_gate",
                        "(gate_opened_at is null) = (lessons is null)"
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_campaigns_dissemination_campaigns_above",
                        column: x => x.above,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_calendars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    label = table.Column<string>(
                        type: "character varying(60)",
                        maxLength: 60,
                        nullable: false
                    ),
                    text = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    number = table.Column<int>(type: "integer", nullable: true),
                    in_force_since = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties_calendars", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "duties_summary_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    bucket = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    count = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties_summary_changes", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "found_duty_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table => { }
            );

            migrationBuilder.CreateTable(
                name: "functions_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    file_name = table.Column<string>(
                        type: "character varying(260)",
                        maxLength: 260,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    read_by = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    read_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_functions_files", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "functions_overlaps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    first = table.Column<Guid>(type: "uuid", nullable: false),
                    second = table.Column<Guid>(type: "uuid", nullable: false),
                    first_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    second_unit = table.Column<Guid>(type: "uuid", nullable: false),
                    first_text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    second_text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    first_field = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    second_field = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    score = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    group = table.Column<Guid>(type: "uuid", nullable: false),
                    is_found = table.Column<bool>(type: "boolean", nullable: false),
                    found_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    verdict = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    note = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    judged_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    judged_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_functions_overlaps", x => x.id);
                    table.CheckConstraint(
                        "ck_functions_overlaps_judged",
                        "(verdict is null) = (judged_at is null)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "functions_references",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    place = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    source = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_functions_references", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "functions_register",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_functions_register", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "functions_review",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    statements = table.Column<int>(type: "integer", nullable: false),
                    pairs = table.Column<int>(type: "integer", nullable: false),
                    groups = table.Column<int>(type: "integer", nullable: false),
                    left_out = table.Column<long>(type: "bigint", nullable: false),
                    learned = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_functions_review", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "functions_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    field = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    origin = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    decides = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    source = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: true
                    ),
                    document = table.Column<Guid>(type: "uuid", nullable: true),
                    provision = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    before = table.Column<Guid>(type: "uuid", nullable: true),
                    awaits_home = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_functions_statements", x => x.id);
                    table.CheckConstraint(
                        "ck_functions_statements_ends_after_it_begins",
                        "\"until\" is null or \"until\" >= \"from\""
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_draws",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    act = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_name = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    under = table.Column<Guid>(type: "uuid", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    throws = table.Column<int>(type: "integer", nullable: false),
                    beacon_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    beacon_round = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    beacon_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    per_overdue = table.Column<int>(type: "integer", nullable: false),
                    per_done_late = table.Column<int>(type: "integer", nullable: false),
                    per_month = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    closed_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    digest = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    units = table.Column<int>(type: "integer", nullable: true),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: true),
                    drawn_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    marks = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    published = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_draws", x => x.id);
                    table.CheckConstraint(
                        "ck_inspections_draws_sealed",
                        "(state in ('ListClosed', 'Drawn')) = (sealed is not null) and (state = 'Published') = (published is not null)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_inspections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    act = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    is_surprise = table.Column<bool>(type: "boolean", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_name = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    basis = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    scope = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    papers = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    timetable_papers = table.Column<int>(type: "integer", nullable: false),
                    timetable_field = table.Column<int>(type: "integer", nullable: false),
                    timetable_reply = table.Column<int>(type: "integer", nullable: false),
                    timetable_conclude = table.Column<int>(type: "integer", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    draw = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    conclusion = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: true
                    ),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_inspections", x => x.id);
                    table.CheckConstraint(
                        "ck_inspections_inspections_concluded",
                        "(state in ('Concluded', 'Closed')) = (concluded_on is not null)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    year = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    approved_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    approved_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_plans", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_unit_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_unit_visits", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_digests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_digests", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_feeds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_feeds", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    digest = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    sent_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    failure = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    thing = table.Column<Guid>(type: "uuid", nullable: false),
                    fact = table.Column<Guid>(type: "uuid", nullable: true),
                    digest = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false),
                    read_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    message = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
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
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    steps = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_policies", x => x.unit);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_webhook_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    webhook = table.Column<Guid>(type: "uuid", nullable: false),
                    fact = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    sent_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    failure = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_webhook_messages", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    url = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: false
                    ),
                    kinds = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    secret = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    secret_before = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    renewed_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    paused_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    gone_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_webhooks", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "organization_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    giver = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<Guid>(type: "uuid", nullable: false),
                    @delegate = table.Column<Guid>(name: "delegate", type: "uuid", nullable: false),
                    delegate_post = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    kind_codes = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    reason = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    paper = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: true
                    ),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
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
                    name = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    node = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    done = table.Column<int>(type: "integer", nullable: false),
                    took_in_milliseconds = table.Column<long>(type: "bigint", nullable: false),
                    succeeded_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    failure = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: true
                    ),
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
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    step = table.Column<int>(type: "integer", nullable: false),
                    digest = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
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
                columns: table => new { thing = table.Column<Guid>(type: "uuid", nullable: false) },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_limited_things", x => x.thing);
                }
            );

            migrationBuilder.CreateTable(
                name: "platform_nodes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    machine = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    version = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    started_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    seen_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
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
                    code = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    period = table.Column<int>(type: "integer", nullable: true),
                    taken_out = table.Column<long>(type: "bigint", nullable: false),
                    last_taken_out = table.Column<int>(type: "integer", nullable: false),
                    last_taken_out_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    asker = table.Column<Guid>(type: "uuid", nullable: false),
                    asker_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    asker_unit = table.Column<Guid>(type: "uuid", nullable: true),
                    wrong = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    right = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    asked_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    addressee = table.Column<Guid>(type: "uuid", nullable: false),
                    addressee_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    duty = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    answer = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    answered_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    answered_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
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
                name: "procedures_catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    field = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    level = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    decides = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    papers = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    fee_in_vnd = table.Column<long>(type: "bigint", nullable: false),
                    promise = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                    basis = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: false
                    ),
                    source = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: false
                    ),
                    process = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    folded = table.Column<string>(
                        type: "character varying(600)",
                        maxLength: 600,
                        nullable: false
                    ),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_catalogue", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "procedures_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    file_name = table.Column<string>(
                        type: "character varying(260)",
                        maxLength: 260,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    read_by = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    read_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_files", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "procedures_form_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    number = table.Column<int>(type: "integer", nullable: false),
                    mark = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    body = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    source = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: false
                    ),
                    put_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    put_by = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_form_texts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "processes_described",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    draft = table.Column<string>(type: "text", nullable: false),
                    published = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<bool>(type: "boolean", nullable: false),
                    described_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes_described", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    source = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    file_name = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    lines = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    read_by = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    read_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    in_force_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_editions", x => x.id);
                    table.CheckConstraint(
                        "ck_selfreview_editions_in_force",
                        "(state = 'Draft') = (in_force_at is null)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_acknowledgements",
                columns: table => new
                {
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    digest = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    reflection = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_dissemination_acknowledgements",
                        x => new { x.campaign, x.person }
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_acknowledgements_dissemination_campaigns_camp",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_audience",
                columns: table => new
                {
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    person_code = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    person_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    sort_key = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    exempt = table.Column<bool>(type: "boolean", nullable: false),
                    attended_in = table.Column<Guid>(type: "uuid", nullable: true),
                    understood_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    extra_tries = table.Column<int>(
                        type: "integer",
                        nullable: false,
                        defaultValue: 0
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_dissemination_audience",
                        x => new { x.campaign, x.person }
                    );
                    table.CheckConstraint(
                        "ck_dissemination_audience_exempt",
                        "attended_in is null or not exempt"
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_audience_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_campaign_documents",
                columns: table => new
                {
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_dissemination_campaign_documents",
                        x => new { x.campaign, x.document }
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_campaign_documents_dissemination_campaigns_ca",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_campaign_scopes",
                columns: table => new
                {
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_dissemination_campaign_scopes",
                        x => new { x.campaign, x.unit }
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_campaign_scopes_dissemination_campaigns_campa",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_exemptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    paper = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    note = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    granted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    granted_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    granted_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    ended_why = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_exemptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_dissemination_exemptions_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_materials",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    address = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    media_type = table.Column<string>(
                        type: "character varying(150)",
                        maxLength: 150,
                        nullable: true
                    ),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    added_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_materials", x => x.id);
                    table.ForeignKey(
                        name: "fk_dissemination_materials_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    choice_lines = table.Column<string>(type: "text", nullable: false),
                    right = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    added_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    added_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    retired_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_dissemination_questions_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    made_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    size = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_dissemination_reports_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    place = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    agenda = table.Column<string>(type: "text", nullable: false),
                    speakers = table.Column<string>(type: "text", nullable: false),
                    delegates = table.Column<string>(type: "text", nullable: false),
                    confirming = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    reminded_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    opened_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    closed_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    minutes = table.Column<string>(type: "text", nullable: true),
                    secret = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_sessions", x => x.id);
                    table.CheckConstraint(
                        "ck_dissemination_sessions_until",
                        "(until is null) = (kind <> 'SelfStudy') and (until is null or until >= \"on\")"
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_sessions_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_test_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    drawn_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    lines = table.Column<string>(type: "text", nullable: true),
                    asked = table.Column<int>(type: "integer", nullable: false),
                    handed_in_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    right = table.Column<int>(type: "integer", nullable: true),
                    passed = table.Column<bool>(type: "boolean", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_test_papers", x => x.id);
                    table.CheckConstraint(
                        "ck_dissemination_test_papers_handed_in",
                        "(handed_in_at is null) = (passed is null) and (passed is null) = (\"right\" is null) and (\"right\" is null or \"right\" <= asked)"
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_test_papers_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_waves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_waves", x => x.id);
                    table.CheckConstraint(
                        "ck_dissemination_waves_ends_after_it_begins",
                        "\"until\" >= \"from\""
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_waves_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_draw_exclusions",
                columns: table => new
                {
                    draw = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_draw_exclusions", x => new { x.draw, x.unit });
                    table.ForeignKey(
                        name: "fk_inspections_draw_exclusions_inspections_draws_draw",
                        column: x => x.draw,
                        principalTable: "inspections_draws",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_draw_readers",
                columns: table => new
                {
                    draw = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_draw_readers", x => new { x.draw, x.person });
                    table.ForeignKey(
                        name: "fk_inspections_draw_readers_inspections_draws_draw",
                        column: x => x.draw,
                        principalTable: "inspections_draws",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_draw_visits",
                columns: table => new
                {
                    draw = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    unit_code = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    unit_name = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    nonce = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_draw_visits", x => new { x.draw, x.number });
                    table.ForeignKey(
                        name: "fk_inspections_draw_visits_inspections_draws_draw",
                        column: x => x.draw,
                        principalTable: "inspections_draws",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inspection = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sign = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    nature = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    degree = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    cause = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    cause_text = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    responsible = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    evidence = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    recommendation = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    found_before = table.Column<int>(type: "integer", nullable: false),
                    assignment = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: true
                    ),
                    assignment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    check_on = table.Column<DateOnly>(type: "date", nullable: true),
                    effect = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    effect_note = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: true
                    ),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    checked_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_findings", x => x.id);
                    table.CheckConstraint(
                        "ck_inspections_findings_checked",
                        "(assignment is null) = (check_on is null) and (effect is null) = (checked_on is null) and (effect is null or check_on is not null)"
                    );
                    table.ForeignKey(
                        name: "fk_inspections_findings_inspections_inspections_inspection",
                        column: x => x.inspection,
                        principalTable: "inspections_inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inspection = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    is_head = table.Column<bool>(type: "boolean", nullable: false),
                    known = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    declared_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    tie = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_members_inspections_inspections_inspection",
                        column: x => x.inspection,
                        principalTable: "inspections_inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inspection = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    name = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    description = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    media_type = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    added_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    mistaken_why = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    mistaken_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    mistaken_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_papers_inspections_inspections_inspection",
                        column: x => x.inspection,
                        principalTable: "inspections_inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inspection = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    source = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    questions = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_sheets", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_sheets_inspections_inspections_inspection",
                        column: x => x.inspection,
                        principalTable: "inspections_inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inspection = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    holder = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    as_person = table.Column<bool>(type: "boolean", nullable: false),
                    duty = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    done_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    done_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    note = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_steps_inspections_inspections_inspection",
                        column: x => x.inspection,
                        principalTable: "inspections_inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_plan_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    why = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    inspection = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_plan_lines", x => x.id);
                    table.CheckConstraint(
                        "ck_inspections_plan_lines_quarter",
                        "quarter between 1 and 4"
                    );
                    table.ForeignKey(
                        name: "fk_inspections_plan_lines_inspections_plans_plan",
                        column: x => x.plan,
                        principalTable: "inspections_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications_reminders",
                columns: table => new
                {
                    duty = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    digest = table.Column<Guid>(type: "uuid", nullable: false),
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
                    thing = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "procedures_dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    procedure = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure_code = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    procedure_name = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    came_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    received_by = table.Column<Guid>(type: "uuid", nullable: true),
                    applicant_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    applicant_phone = table.Column<string>(
                        type: "character varying(50)",
                        maxLength: 50,
                        nullable: true
                    ),
                    applicant_identity = table.Column<string>(
                        type: "character varying(50)",
                        maxLength: 50,
                        nullable: true
                    ),
                    applicant_address = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: true
                    ),
                    applicant_folded = table.Column<string>(
                        type: "character varying(600)",
                        maxLength: 600,
                        nullable: true
                    ),
                    folded = table.Column<string>(
                        type: "character varying(600)",
                        maxLength: 600,
                        nullable: false
                    ),
                    papers = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    secret = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                    asked_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    request_form = table.Column<int>(type: "integer", nullable: true),
                    refused_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    refusal_form = table.Column<int>(type: "integer", nullable: true),
                    accepted_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    slip_form = table.Column<int>(type: "integer", nullable: true),
                    promise = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                    fee_in_vnd = table.Column<long>(type: "bigint", nullable: false),
                    decides = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    basis = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: false
                    ),
                    deadline = table.Column<string>(type: "text", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    stands_since = table.Column<DateOnly>(type: "date", nullable: true),
                    new_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: true),
                    case_code = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    apology_duty = table.Column<Guid>(type: "uuid", nullable: true),
                    ready_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ready_on = table.Column<DateOnly>(type: "date", nullable: true),
                    stopped_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    stopped_form = table.Column<int>(type: "integer", nullable: true),
                    handed_over_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    handed_over_by = table.Column<Guid>(type: "uuid", nullable: true),
                    handed_to = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    rating = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    rated_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_dossiers", x => x.id);
                    table.CheckConstraint(
                        "ck_procedures_dossiers_promised",
                        "accepted_at is null or (due_on is not null and \"case\" is not null)"
                    );
                    table.ForeignKey(
                        name: "fk_procedures_dossiers_procedures_catalogue_procedure",
                        column: x => x.procedure,
                        principalTable: "procedures_catalogue",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "processes_timetables",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    process = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    starter = table.Column<Guid>(type: "uuid", nullable: false),
                    period = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    day = table.Column<int>(type: "integer", nullable: false),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes_timetables", x => x.id);
                    table.ForeignKey(
                        name: "fk_processes_timetables_processes_described_process",
                        column: x => x.process,
                        principalTable: "processes_described",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "processes_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    process = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    text = table.Column<string>(type: "text", nullable: false),
                    published_by = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_processes_versions_processes_described_process",
                        column: x => x.process,
                        principalTable: "processes_described",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    @for = table.Column<string>(
                        name: "for",
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    opinions = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    through = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    signs = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet = table.Column<Guid>(type: "uuid", nullable: false),
                    countersigner = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    readers = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    effect_months = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    parts = table.Column<int>(type: "integer", nullable: false),
                    begun = table.Column<int>(type: "integer", nullable: false),
                    handed_in = table.Column<int>(type: "integer", nullable: false),
                    returned = table.Column<int>(type: "integer", nullable: false),
                    signed = table.Column<int>(type: "integer", nullable: false),
                    differing = table.Column<int>(type: "integer", nullable: false),
                    repeated = table.Column<int>(type: "integer", nullable: false),
                    earned = table.Column<double>(type: "double precision", nullable: false),
                    possible = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_rounds", x => x.id);
                    table.CheckConstraint(
                        "ck_selfreview_rounds_counts",
                        "begun >= 0 and handed_in >= 0 and returned >= 0 and signed >= 0 and begun + handed_in + returned + signed <= parts and differing between 0 and handed_in + signed and repeated between 0 and handed_in + signed"
                    );
                    table.CheckConstraint(
                        "ck_selfreview_rounds_opinions",
                        "opinions = 'None' or \"for\" = 'People'"
                    );
                    table.CheckConstraint(
                        "ck_selfreview_rounds_people",
                        "\"for\" <> 'People' or differing = 0 and repeated = 0 and possible = 0"
                    );
                    table.CheckConstraint(
                        "ck_selfreview_rounds_period",
                        "\"through\" >= \"from\" and due_on > \"through\""
                    );
                    table.ForeignKey(
                        name: "fk_selfreview_rounds_selfreview_editions_sheet",
                        column: x => x.sheet,
                        principalTable: "selfreview_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_selfreview_rounds_selfreview_editions_signs",
                        column: x => x.signs,
                        principalTable: "selfreview_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_report_figures",
                columns: table => new
                {
                    code = table.Column<string>(
                        type: "character varying(8)",
                        maxLength: 8,
                        nullable: false
                    ),
                    report = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    meaning = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    value = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    href = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_report_figures", x => x.code);
                    table.ForeignKey(
                        name: "fk_dissemination_report_figures_dissemination_reports_report",
                        column: x => x.report,
                        principalTable: "dissemination_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_report_lists",
                columns: table => new
                {
                    report = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_report_lists", x => x.report);
                    table.ForeignKey(
                        name: "fk_dissemination_report_lists_dissemination_reports_report",
                        column: x => x.report,
                        principalTable: "dissemination_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session = table.Column<Guid>(type: "uuid", nullable: false),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    way = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    device = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    decided_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    decided_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    decided_why = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_attendance", x => x.id);
                    table.ForeignKey(
                        name: "fk_dissemination_attendance_dissemination_sessions_session",
                        column: x => x.session,
                        principalTable: "dissemination_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_conclusions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    assignment = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_conclusions", x => x.id);
                    table.ForeignKey(
                        name: "fk_dissemination_conclusions_dissemination_sessions_session",
                        column: x => x.session,
                        principalTable: "dissemination_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_make_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    missed = table.Column<Guid>(type: "uuid", nullable: false),
                    session = table.Column<Guid>(type: "uuid", nullable: false),
                    duty = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    end = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_make_ups", x => x.id);
                    table.CheckConstraint(
                        "ck_dissemination_make_ups_ended",
                        "(ended_at is null) = (\"end\" is null)"
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_make_ups_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_make_ups_dissemination_sessions_missed",
                        column: x => x.missed,
                        principalTable: "dissemination_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_make_ups_dissemination_sessions_session",
                        column: x => x.session,
                        principalTable: "dissemination_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_session_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    name = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    media_type = table.Column<string>(
                        type: "character varying(150)",
                        maxLength: 150,
                        nullable: false
                    ),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    added_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_session_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_dissemination_session_files_dissemination_sessions_session",
                        column: x => x.session,
                        principalTable: "dissemination_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dissemination_progress",
                columns: table => new
                {
                    campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    wave = table.Column<Guid>(type: "uuid", nullable: true),
                    listed = table.Column<int>(type: "integer", nullable: false),
                    exempt = table.Column<int>(type: "integer", nullable: false),
                    attended = table.Column<int>(type: "integer", nullable: false),
                    understood = table.Column<int>(type: "integer", nullable: false),
                    held = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dissemination_progress", x => new { x.campaign, x.unit });
                    table.CheckConstraint(
                        "ck_dissemination_progress_counts",
                        "exempt <= listed and attended <= listed - exempt and understood <= attended and understood >= 0"
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_progress_dissemination_campaigns_campaign",
                        column: x => x.campaign,
                        principalTable: "dissemination_campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_dissemination_progress_dissemination_waves_wave",
                        column: x => x.wave,
                        principalTable: "dissemination_waves",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_earlier_remedies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    finding = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    assignment = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    effect = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    note = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    checked_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_earlier_remedies", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_earlier_remedies_inspections_findings_finding",
                        column: x => x.finding,
                        principalTable: "inspections_findings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_replies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    finding = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    for_unit = table.Column<bool>(type: "boolean", nullable: false),
                    agrees = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_replies", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_replies_inspections_findings_finding",
                        column: x => x.finding,
                        principalTable: "inspections_findings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_sheet_copies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    device = table.Column<string>(
                        type: "character varying(60)",
                        maxLength: 60,
                        nullable: false
                    ),
                    taken_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    sent_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_sheet_copies", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_sheet_copies_inspections_sheets_sheet",
                        column: x => x.sheet,
                        principalTable: "inspections_sheets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_sheet_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet = table.Column<Guid>(type: "uuid", nullable: false),
                    made_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    question = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    answer = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    remark = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    place = table.Column<string>(
                        type: "character varying(60)",
                        maxLength: 60,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    media_type = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    device = table.Column<string>(
                        type: "character varying(60)",
                        maxLength: 60,
                        nullable: false
                    ),
                    order = table.Column<long>(type: "bigint", nullable: false),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    received_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    clock_ahead = table.Column<long>(type: "bigint", nullable: false),
                    waits = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    standing = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    decided_why = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    decided_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    decided_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    digest = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_sheet_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_sheet_entries_inspections_sheets_sheet",
                        column: x => x.sheet,
                        principalTable: "inspections_sheets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "procedures_apologies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    cause = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    where = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    old_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    new_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    signed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signature = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    signed_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedures_apologies", x => x.id);
                    table.ForeignKey(
                        name: "fk_procedures_apologies_procedures_dossiers_dossier",
                        column: x => x.dossier,
                        principalTable: "procedures_dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "processes_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    folded = table.Column<string>(
                        type: "character varying(700)",
                        maxLength: 700,
                        nullable: false
                    ),
                    process = table.Column<Guid>(type: "uuid", nullable: false),
                    process_version = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    starter = table.Column<Guid>(type: "uuid", nullable: false),
                    document = table.Column<Guid>(type: "uuid", nullable: true),
                    assignment = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_timer = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    engine = table.Column<string>(type: "text", nullable: false),
                    contents_gone = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes_cases", x => x.id);
                    table.CheckConstraint(
                        "ck_processes_cases_ended",
                        "(state = 'Open') = (ended_at is null)"
                    );
                    table.ForeignKey(
                        name: "fk_processes_cases_processes_versions_process_version",
                        column: x => x.process_version,
                        principalTable: "processes_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    judge = table.Column<Guid>(type: "uuid", nullable: true),
                    superior = table.Column<Guid>(type: "uuid", nullable: false),
                    duty = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    answers = table.Column<string>(type: "text", nullable: false),
                    counted = table.Column<string>(type: "text", nullable: true),
                    handed_in_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    handed_in_by = table.Column<Guid>(type: "uuid", nullable: true),
                    handed_in_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    signed_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    signed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    returned_why = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: true
                    ),
                    differing = table.Column<int>(type: "integer", nullable: false),
                    repeated = table.Column<int>(type: "integer", nullable: false),
                    earned = table.Column<double>(type: "double precision", nullable: false),
                    possible = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_parts", x => x.id);
                    table.CheckConstraint(
                        "ck_selfreview_parts_handed_in",
                        "state not in ('HandedIn', 'Signed') or handed_in_at is not null and counted is not null"
                    );
                    table.CheckConstraint(
                        "ck_selfreview_parts_judge",
                        "(person is null) = (judge is null) and (person is null or person <> judge)"
                    );
                    table.CheckConstraint(
                        "ck_selfreview_parts_signed",
                        "(state = 'Signed') = (signed_at is not null)"
                    );
                    table.ForeignKey(
                        name: "fk_selfreview_parts_selfreview_rounds_round",
                        column: x => x.round,
                        principalTable: "selfreview_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    made_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    size = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_selfreview_reports_selfreview_rounds_round",
                        column: x => x.round,
                        principalTable: "selfreview_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_sign_counts",
                columns: table => new
                {
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    sign = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    count = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_sign_counts", x => new { x.round, x.sign });
                    table.CheckConstraint("ck_selfreview_sign_counts", "count >= 0");
                    table.ForeignKey(
                        name: "fk_selfreview_sign_counts_selfreview_rounds_round",
                        column: x => x.round,
                        principalTable: "selfreview_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections_sheet_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    entry = table.Column<Guid>(type: "uuid", nullable: false),
                    why = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections_sheet_choices", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspections_sheet_choices_inspections_sheet_entries_entry",
                        column: x => x.entry,
                        principalTable: "inspections_sheet_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "processes_case_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: false),
                    step = table.Column<Guid>(type: "uuid", nullable: false),
                    field = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    name = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    media_type = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes_case_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_processes_case_files_processes_cases_case",
                        column: x => x.@case,
                        principalTable: "processes_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "processes_case_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: false),
                    step = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    consultation = table.Column<int>(type: "integer", nullable: true),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: false
                    ),
                    waits = table.Column<bool>(type: "boolean", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_in_place_of = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    duty = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    answer = table.Column<string>(
                        type: "character varying(8000)",
                        maxLength: 8000,
                        nullable: true
                    ),
                    actor = table.Column<Guid>(type: "uuid", nullable: true),
                    in_place_of = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes_case_questions", x => x.id);
                    table.CheckConstraint(
                        "ck_processes_case_questions_ended",
                        "(state = 'Open') = (ended_at is null)"
                    );
                    table.ForeignKey(
                        name: "fk_processes_case_questions_processes_cases_case",
                        column: x => x.@case,
                        principalTable: "processes_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "processes_case_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @case = table.Column<Guid>(name: "case", type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    node = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    name = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    duty = table.Column<Guid>(type: "uuid", nullable: false),
                    arrived_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    nobody_found = table.Column<bool>(type: "boolean", nullable: false),
                    ending = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    actor = table.Column<Guid>(type: "uuid", nullable: true),
                    in_place_of = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    done_in = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes_case_steps", x => x.id);
                    table.CheckConstraint(
                        "ck_processes_case_steps_ended",
                        "(ending is null) = (ended_at is null)"
                    );
                    table.ForeignKey(
                        name: "fk_processes_case_steps_processes_cases_case",
                        column: x => x.@case,
                        principalTable: "processes_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<Guid>(type: "uuid", nullable: false),
                    chair = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    secretary = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    expected = table.Column<int>(type: "integer", nullable: false),
                    present = table.Column<int>(type: "integer", nullable: false),
                    begun_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ended_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_meetings", x => x.id);
                    table.CheckConstraint(
                        "ck_selfreview_meetings_present",
                        "present between 0 and expected"
                    );
                    table.ForeignKey(
                        name: "fk_selfreview_meetings_review_part_part",
                        column: x => x.part,
                        principalTable: "selfreview_parts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_opinions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<Guid>(type: "uuid", nullable: false),
                    of = table.Column<Guid>(type: "uuid", nullable: false),
                    author = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    reply = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_opinions", x => x.id);
                    table.ForeignKey(
                        name: "fk_selfreview_opinions_selfreview_parts_part",
                        column: x => x.part,
                        principalTable: "selfreview_parts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_selfreview_opinions_selfreview_rounds_round",
                        column: x => x.round,
                        principalTable: "selfreview_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_shortcomings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    sign = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    cause = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: false
                    ),
                    cause_text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    noted_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    struck_at = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    repeats = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_shortcomings", x => x.id);
                    table.ForeignKey(
                        name: "fk_selfreview_shortcomings_selfreview_parts_part",
                        column: x => x.part,
                        principalTable: "selfreview_parts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_selfreview_shortcomings_selfreview_shortcomings_repeats",
                        column: x => x.repeats,
                        principalTable: "selfreview_shortcomings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_minutes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: false
                    ),
                    @for = table.Column<int>(name: "for", type: "integer", nullable: true),
                    against = table.Column<int>(type: "integer", nullable: true),
                    abstained = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_minutes", x => x.id);
                    table.ForeignKey(
                        name: "fk_selfreview_minutes_selfreview_meetings_meeting",
                        column: x => x.meeting,
                        principalTable: "selfreview_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "selfreview_corrective_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    shortcoming = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false
                    ),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    assignment = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: true
                    ),
                    check_on = table.Column<DateOnly>(type: "date", nullable: true),
                    check_duty = table.Column<Guid>(type: "uuid", nullable: true),
                    effect = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    effect_note = table.Column<string>(
                        type: "character varying(4000)",
                        maxLength: 4000,
                        nullable: true
                    ),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    checked_by_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selfreview_corrective_actions", x => x.id);
                    table.CheckConstraint(
                        "ck_selfreview_corrective_actions_checked",
                        "(effect is null) = (checked_on is null) and (effect is null or check_duty is not null)"
                    );
                    table.CheckConstraint(
                        "ck_selfreview_corrective_actions_given",
                        "(assignment is null) = (check_on is null)"
                    );
                    table.ForeignKey(
                        name: "fk_selfreview_corrective_actions_selfreview_shortcomings_short",
                        column: x => x.shortcoming,
                        principalTable: "selfreview_shortcomings",
                        principalColumn: "id",
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
                name: "ix_duties_holdings_until",
                table: "duties_holdings",
                column: "until"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_measured_due_due_at",
                table: "duties_duties",
                columns: new[] { "measured_due", "due_at" },
                filter: "due_at is not null and closed_at is null"
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
                name: "ix_assignments_kept_duplicates_first_second",
                table: "assignments_kept_duplicates",
                columns: new[] { "first", "second" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_assignments_lead_choices_assignment",
                table: "assignments_lead_choices",
                column: "assignment"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_acknowledgements_at",
                table: "dissemination_acknowledgements",
                column: "at",
                filter: "reflection is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_acknowledgements_code",
                table: "dissemination_acknowledgements",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_acknowledgements_person",
                table: "dissemination_acknowledgements",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_attendance_campaign_person",
                table: "dissemination_attendance",
                columns: new[] { "campaign", "person" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_attendance_person",
                table: "dissemination_attendance",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_attendance_session_device",
                table: "dissemination_attendance",
                columns: new[] { "session", "device" },
                unique: true,
                filter: "state <> 'Struck' and device is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_attendance_session_person",
                table: "dissemination_attendance",
                columns: new[] { "session", "person" },
                unique: true,
                filter: "state <> 'Struck'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_audience_campaign_person_code",
                table: "dissemination_audience",
                columns: new[] { "campaign", "person_code" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_audience_campaign_sort_key_person_code",
                table: "dissemination_audience",
                columns: new[] { "campaign", "sort_key", "person_code" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_audience_campaign_unit_sort_key_person_code",
                table: "dissemination_audience",
                columns: new[] { "campaign", "unit", "sort_key", "person_code" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_audience_person",
                table: "dissemination_audience",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_campaigns_above",
                table: "dissemination_campaigns",
                column: "above"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_campaigns_code",
                table: "dissemination_campaigns",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_conclusions_session_number",
                table: "dissemination_conclusions",
                columns: new[] { "session", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_exemptions_campaign_person",
                table: "dissemination_exemptions",
                columns: new[] { "campaign", "person" },
                unique: true,
                filter: "ended_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_exemptions_person",
                table: "dissemination_exemptions",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_make_ups_campaign_person",
                table: "dissemination_make_ups",
                columns: new[] { "campaign", "person" },
                unique: true,
                filter: "ended_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_make_ups_code",
                table: "dissemination_make_ups",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_make_ups_duty",
                table: "dissemination_make_ups",
                column: "duty"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_make_ups_missed",
                table: "dissemination_make_ups",
                column: "missed"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_make_ups_person",
                table: "dissemination_make_ups",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_make_ups_session",
                table: "dissemination_make_ups",
                column: "session"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_materials_campaign",
                table: "dissemination_materials",
                column: "campaign"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_materials_sha256",
                table: "dissemination_materials",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_progress_wave",
                table: "dissemination_progress",
                column: "wave"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_questions_campaign_number",
                table: "dissemination_questions",
                columns: new[] { "campaign", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_report_figures_report",
                table: "dissemination_report_figures",
                column: "report"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_report_lists_sha256",
                table: "dissemination_report_lists",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_reports_campaign",
                table: "dissemination_reports",
                column: "campaign"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_reports_code",
                table: "dissemination_reports",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_reports_sha256",
                table: "dissemination_reports",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_session_files_session",
                table: "dissemination_session_files",
                column: "session"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_session_files_sha256",
                table: "dissemination_session_files",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_sessions_campaign_unit",
                table: "dissemination_sessions",
                columns: new[] { "campaign", "unit" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_sessions_code",
                table: "dissemination_sessions",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_sessions_on",
                table: "dissemination_sessions",
                column: "on",
                filter: "reminded_at is null and state = 'Planned'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_test_papers_campaign_person_number",
                table: "dissemination_test_papers",
                columns: new[] { "campaign", "person", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_test_papers_handed_in_at",
                table: "dissemination_test_papers",
                column: "handed_in_at",
                filter: "lines is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_test_papers_person",
                table: "dissemination_test_papers",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dissemination_waves_campaign",
                table: "dissemination_waves",
                column: "campaign"
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_calendars_label",
                table: "duties_calendars",
                column: "label",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_duties_calendars_number",
                table: "duties_calendars",
                column: "number",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_functions_overlaps_first",
                table: "functions_overlaps",
                column: "first"
            );

            migrationBuilder.CreateIndex(
                name: "ix_functions_overlaps_key",
                table: "functions_overlaps",
                column: "key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_functions_overlaps_score_id",
                table: "functions_overlaps",
                columns: new[] { "score", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_functions_overlaps_second",
                table: "functions_overlaps",
                column: "second"
            );

            migrationBuilder.CreateIndex(
                name: "ix_functions_references_list_place",
                table: "functions_references",
                columns: new[] { "list", "place" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_functions_statements_unit",
                table: "functions_statements",
                column: "unit"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_draws_code",
                table: "inspections_draws",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_earlier_remedies_finding_number",
                table: "inspections_earlier_remedies",
                columns: new[] { "finding", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_findings_check_on",
                table: "inspections_findings",
                column: "check_on",
                filter: "effect is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_findings_inspection_number",
                table: "inspections_findings",
                columns: new[] { "inspection", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_findings_responsible",
                table: "inspections_findings",
                column: "responsible"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_inspections_code",
                table: "inspections_inspections",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_inspections_unit",
                table: "inspections_inspections",
                column: "unit"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_members_inspection_person",
                table: "inspections_members",
                columns: new[] { "inspection", "person" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_members_one_head",
                table: "inspections_members",
                column: "inspection",
                unique: true,
                filter: "is_head"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_members_person",
                table: "inspections_members",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_papers_inspection_number",
                table: "inspections_papers",
                columns: new[] { "inspection", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_papers_sha256",
                table: "inspections_papers",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_plan_lines_inspection",
                table: "inspections_plan_lines",
                column: "inspection"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_plan_lines_plan_number",
                table: "inspections_plan_lines",
                columns: new[] { "plan", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_plans_code",
                table: "inspections_plans",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_plans_owner_year",
                table: "inspections_plans",
                columns: new[] { "owner", "year" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_replies_by",
                table: "inspections_replies",
                column: "by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_replies_finding",
                table: "inspections_replies",
                column: "finding"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_sheet_choices_entry",
                table: "inspections_sheet_choices",
                column: "entry"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_sheet_choices_sheet",
                table: "inspections_sheet_choices",
                column: "sheet"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_sheet_copies_sheet_person_device",
                table: "inspections_sheet_copies",
                columns: new[] { "sheet", "person", "device" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_sheet_entries_by",
                table: "inspections_sheet_entries",
                column: "by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_sheet_entries_sha256",
                table: "inspections_sheet_entries",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_sheet_entries_sheet_by_made_id",
                table: "inspections_sheet_entries",
                columns: new[] { "sheet", "by", "made_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_sheets_inspection_number",
                table: "inspections_sheets",
                columns: new[] { "inspection", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_steps_duty",
                table: "inspections_steps",
                column: "duty",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_steps_inspection",
                table: "inspections_steps",
                column: "inspection"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_unit_visits_unit_on",
                table: "inspections_unit_visits",
                columns: new[] { "unit", "on" }
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
                name: "ix_notifications_feeds_hash",
                table: "notifications_feeds",
                column: "hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_feeds_person",
                table: "notifications_feeds",
                column: "person",
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
                name: "ix_notifications_webhook_messages_made_at",
                table: "notifications_webhook_messages",
                column: "made_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_webhook_messages_next_at",
                table: "notifications_webhook_messages",
                column: "next_at",
                filter: "state = 'Waiting'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_webhook_messages_webhook_fact",
                table: "notifications_webhook_messages",
                columns: new[] { "webhook", "fact" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_webhook_messages_webhook_id",
                table: "notifications_webhook_messages",
                columns: new[] { "webhook", "id" },
                filter: "state <> 'Sent'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notifications_webhook_messages_webhook_state_sent_at",
                table: "notifications_webhook_messages",
                columns: new[] { "webhook", "state", "sent_at" }
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

            migrationBuilder.CreateIndex(
                name: "ix_procedures_apologies_dossier_number",
                table: "procedures_apologies",
                columns: new[] { "dossier", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_catalogue_code",
                table: "procedures_catalogue",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_dossiers_case",
                table: "procedures_dossiers",
                column: "case"
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_dossiers_code",
                table: "procedures_dossiers",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_dossiers_procedure",
                table: "procedures_dossiers",
                column: "procedure"
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_dossiers_received_by_id",
                table: "procedures_dossiers",
                columns: new[] { "received_by", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_dossiers_state_due_on",
                table: "procedures_dossiers",
                columns: new[] { "state", "due_on" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_dossiers_unit_accepted_on",
                table: "procedures_dossiers",
                columns: new[] { "unit", "accepted_on" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_procedures_form_texts_kind_number",
                table: "procedures_form_texts",
                columns: new[] { "kind", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_case_files_case",
                table: "processes_case_files",
                column: "case"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_case_files_sha256",
                table: "processes_case_files",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_case_questions_case_number",
                table: "processes_case_questions",
                columns: new[] { "case", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_case_steps_case_number",
                table: "processes_case_steps",
                columns: new[] { "case", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_assignment",
                table: "processes_cases",
                column: "assignment",
                filter: "assignment is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_code",
                table: "processes_cases",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_document",
                table: "processes_cases",
                column: "document",
                filter: "document is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_ended_at",
                table: "processes_cases",
                column: "ended_at",
                filter: "not contents_gone"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_next_timer",
                table: "processes_cases",
                column: "next_timer",
                filter: "next_timer is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_process_state",
                table: "processes_cases",
                columns: new[] { "process", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_process_version",
                table: "processes_cases",
                column: "process_version"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_cases_starter_id",
                table: "processes_cases",
                columns: new[] { "starter", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_described_code",
                table: "processes_described",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_timetables_next_on",
                table: "processes_timetables",
                column: "next_on",
                filter: "next_on is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_timetables_process_number",
                table: "processes_timetables",
                columns: new[] { "process", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_processes_versions_process_number",
                table: "processes_versions",
                columns: new[] { "process", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_corrective_actions_by",
                table: "selfreview_corrective_actions",
                column: "by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_corrective_actions_check_on",
                table: "selfreview_corrective_actions",
                column: "check_on",
                filter: "check_duty is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_corrective_actions_checked_on",
                table: "selfreview_corrective_actions",
                column: "checked_on"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_corrective_actions_shortcoming_number",
                table: "selfreview_corrective_actions",
                columns: new[] { "shortcoming", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_editions_kind_number",
                table: "selfreview_editions",
                columns: new[] { "kind", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_editions_one_in_force",
                table: "selfreview_editions",
                column: "kind",
                unique: true,
                filter: "state = 'InForce'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_meetings_part",
                table: "selfreview_meetings",
                column: "part"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_meetings_part1",
                table: "selfreview_meetings",
                column: "part",
                unique: true,
                filter: "ended_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_minutes_meeting_number",
                table: "selfreview_minutes",
                columns: new[] { "meeting", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_opinions_author",
                table: "selfreview_opinions",
                column: "author"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_opinions_of",
                table: "selfreview_opinions",
                column: "of"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_opinions_part_author",
                table: "selfreview_opinions",
                columns: new[] { "part", "author" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_opinions_part_number",
                table: "selfreview_opinions",
                columns: new[] { "part", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_opinions_round",
                table: "selfreview_opinions",
                column: "round"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_code",
                table: "selfreview_parts",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_handed_in_by",
                table: "selfreview_parts",
                column: "handed_in_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_person",
                table: "selfreview_parts",
                column: "person"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_round_person",
                table: "selfreview_parts",
                columns: new[] { "round", "person" },
                unique: true,
                filter: "person is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_round_state_code",
                table: "selfreview_parts",
                columns: new[] { "round", "state", "code" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_round_unit",
                table: "selfreview_parts",
                columns: new[] { "round", "unit" },
                unique: true,
                filter: "person is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_signed_by",
                table: "selfreview_parts",
                column: "signed_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_parts_unit",
                table: "selfreview_parts",
                column: "unit"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_reports_code",
                table: "selfreview_reports",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_reports_round",
                table: "selfreview_reports",
                column: "round"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_reports_sha256",
                table: "selfreview_reports",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_rounds_code",
                table: "selfreview_rounds",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_rounds_sheet",
                table: "selfreview_rounds",
                column: "sheet"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_rounds_signs",
                table: "selfreview_rounds",
                column: "signs"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_shortcomings_part_number",
                table: "selfreview_shortcomings",
                columns: new[] { "part", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_shortcomings_repeats",
                table: "selfreview_shortcomings",
                column: "repeats"
            );

            migrationBuilder.CreateIndex(
                name: "ix_selfreview_shortcomings_unit_sign",
                table: "selfreview_shortcomings",
                columns: new[] { "unit", "sign" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "accounts_passkeys");

            migrationBuilder.DropTable(name: "accounts_sessions");

            migrationBuilder.DropTable(name: "assignments_kept_duplicates");

            migrationBuilder.DropTable(name: "assignments_lead_choices");

            migrationBuilder.DropTable(name: "dissemination_acknowledgements");

            migrationBuilder.DropTable(name: "dissemination_attendance");

            migrationBuilder.DropTable(name: "dissemination_audience");

            migrationBuilder.DropTable(name: "dissemination_campaign_documents");

            migrationBuilder.DropTable(name: "dissemination_campaign_scopes");

            migrationBuilder.DropTable(name: "dissemination_conclusions");

            migrationBuilder.DropTable(name: "dissemination_exemptions");

            migrationBuilder.DropTable(name: "dissemination_make_ups");

            migrationBuilder.DropTable(name: "dissemination_materials");

            migrationBuilder.DropTable(name: "dissemination_progress");

            migrationBuilder.DropTable(name: "dissemination_questions");

            migrationBuilder.DropTable(name: "dissemination_report_figures");

            migrationBuilder.DropTable(name: "dissemination_report_lists");

            migrationBuilder.DropTable(name: "dissemination_session_files");

            migrationBuilder.DropTable(name: "dissemination_test_papers");

            migrationBuilder.DropTable(name: "duties_calendars");

            migrationBuilder.DropTable(name: "duties_summary_changes");

            migrationBuilder.DropTable(name: "found_duty_row");

            migrationBuilder.DropTable(name: "functions_files");

            migrationBuilder.DropTable(name: "functions_overlaps");

            migrationBuilder.DropTable(name: "functions_references");

            migrationBuilder.DropTable(name: "functions_register");

            migrationBuilder.DropTable(name: "functions_review");

            migrationBuilder.DropTable(name: "functions_statements");

            migrationBuilder.DropTable(name: "inspections_draw_exclusions");

            migrationBuilder.DropTable(name: "inspections_draw_readers");

            migrationBuilder.DropTable(name: "inspections_draw_visits");

            migrationBuilder.DropTable(name: "inspections_earlier_remedies");

            migrationBuilder.DropTable(name: "inspections_members");

            migrationBuilder.DropTable(name: "inspections_papers");

            migrationBuilder.DropTable(name: "inspections_plan_lines");

            migrationBuilder.DropTable(name: "inspections_replies");

            migrationBuilder.DropTable(name: "inspections_sheet_choices");

            migrationBuilder.DropTable(name: "inspections_sheet_copies");

            migrationBuilder.DropTable(name: "inspections_steps");

            migrationBuilder.DropTable(name: "inspections_unit_visits");

            migrationBuilder.DropTable(name: "notifications_feeds");

            migrationBuilder.DropTable(name: "notifications_mail");

            migrationBuilder.DropTable(name: "notifications_notifications");

            migrationBuilder.DropTable(name: "notifications_policies");

            migrationBuilder.DropTable(name: "notifications_reminders");

            migrationBuilder.DropTable(name: "notifications_webhook_messages");

            migrationBuilder.DropTable(name: "notifications_webhooks");

            migrationBuilder.DropTable(name: "organization_delegations");

            migrationBuilder.DropTable(name: "platform_due_runs");

            migrationBuilder.DropTable(name: "platform_kept_answers");

            migrationBuilder.DropTable(name: "platform_nodes");

            migrationBuilder.DropTable(name: "platform_retention");

            migrationBuilder.DropTable(name: "platform_viewers");

            migrationBuilder.DropTable(name: "privacy_corrections");

            migrationBuilder.DropTable(name: "procedures_apologies");

            migrationBuilder.DropTable(name: "procedures_files");

            migrationBuilder.DropTable(name: "procedures_form_texts");

            migrationBuilder.DropTable(name: "processes_case_files");

            migrationBuilder.DropTable(name: "processes_case_questions");

            migrationBuilder.DropTable(name: "processes_case_steps");

            migrationBuilder.DropTable(name: "processes_timetables");

            migrationBuilder.DropTable(name: "selfreview_corrective_actions");

            migrationBuilder.DropTable(name: "selfreview_minutes");

            migrationBuilder.DropTable(name: "selfreview_opinions");

            migrationBuilder.DropTable(name: "selfreview_reports");

            migrationBuilder.DropTable(name: "selfreview_sign_counts");

            migrationBuilder.DropTable(name: "dissemination_waves");

            migrationBuilder.DropTable(name: "dissemination_reports");

            migrationBuilder.DropTable(name: "dissemination_sessions");

            migrationBuilder.DropTable(name: "inspections_draws");

            migrationBuilder.DropTable(name: "inspections_plans");

            migrationBuilder.DropTable(name: "inspections_findings");

            migrationBuilder.DropTable(name: "inspections_sheet_entries");

            migrationBuilder.DropTable(name: "notifications_digests");

            migrationBuilder.DropTable(name: "platform_limited_things");

            migrationBuilder.DropTable(name: "procedures_dossiers");

            migrationBuilder.DropTable(name: "processes_cases");

            migrationBuilder.DropTable(name: "selfreview_shortcomings");

            migrationBuilder.DropTable(name: "selfreview_meetings");

            migrationBuilder.DropTable(name: "dissemination_campaigns");

            migrationBuilder.DropTable(name: "inspections_sheets");

            migrationBuilder.DropTable(name: "procedures_catalogue");

            migrationBuilder.DropTable(name: "processes_versions");

            migrationBuilder.DropTable(name: "selfreview_parts");

            migrationBuilder.DropTable(name: "inspections_inspections");

            migrationBuilder.DropTable(name: "processes_described");

            migrationBuilder.DropTable(name: "selfreview_rounds");

            migrationBuilder.DropTable(name: "selfreview_editions");

            migrationBuilder.DropIndex(
                name: "ix_platform_facts_in_place_of_id",
                table: "platform_facts"
            );

            migrationBuilder.DropIndex(name: "ix_duties_holdings_person", table: "duties_holdings");

            migrationBuilder.DropIndex(name: "ix_duties_holdings_until", table: "duties_holdings");

            migrationBuilder.DropIndex(
                name: "ix_duties_duties_measured_due_due_at",
                table: "duties_duties"
            );

            migrationBuilder.DropColumn(name: "act", table: "platform_facts");

            migrationBuilder.DropColumn(name: "delegation", table: "platform_facts");

            migrationBuilder.DropColumn(name: "in_place_of", table: "platform_facts");

            migrationBuilder.DropColumn(name: "in_place_of_name", table: "platform_facts");

            migrationBuilder.DropColumn(name: "name_taken_out_on", table: "organization_people");

            migrationBuilder.DropColumn(name: "done_at", table: "duties_duties");

            migrationBuilder.DropColumn(name: "due_at", table: "duties_duties");

            migrationBuilder.DropColumn(name: "due_by_clock", table: "duties_duties");

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

            migrationBuilder.DropColumn(
                name: "new_due_at",
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

            migrationBuilder.CreateIndex(
                name: "ix_duties_duties_folded_id",
                table: "duties_duties",
                columns: new[] { "folded", "id" }
            );
        }
    }
}
