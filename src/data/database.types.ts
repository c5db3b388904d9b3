// Generated from supabase/migrations by `npm run generate:types`.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  public: {
    Tables: {
      behaviour_goals: {
        Row: {
          behaviour_id: string
          created_at: string
          created_by: string | null
          goal_id: string
          organisation_id: string
          programme_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          behaviour_id: string
          created_at?: string
          created_by?: string | null
          goal_id: string
          organisation_id: string
          programme_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          behaviour_id?: string
          created_at?: string
          created_by?: string | null
          goal_id?: string
          organisation_id?: string
          programme_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "behaviour_goals_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "behaviour_goals_organisation_id_programme_id_behaviour_id_fkey"
            columns: ["organisation_id","programme_id","behaviour_id"]
            isOneToOne: false
            referencedRelation: "target_behaviours"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "behaviour_goals_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "behaviour_goals_organisation_id_programme_id_goal_id_fkey"
            columns: ["organisation_id","programme_id","goal_id"]
            isOneToOne: false
            referencedRelation: "strategic_goals"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      behaviour_teams: {
        Row: {
          behaviour_id: string
          created_at: string
          created_by: string | null
          organisation_id: string
          programme_id: string
          team_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          behaviour_id: string
          created_at?: string
          created_by?: string | null
          organisation_id: string
          programme_id: string
          team_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          behaviour_id?: string
          created_at?: string
          created_by?: string | null
          organisation_id?: string
          programme_id?: string
          team_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "behaviour_teams_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "behaviour_teams_organisation_id_programme_id_behaviour_id_fkey"
            columns: ["organisation_id","programme_id","behaviour_id"]
            isOneToOne: false
            referencedRelation: "target_behaviours"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "behaviour_teams_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "behaviour_teams_organisation_id_team_id_fkey"
            columns: ["organisation_id","team_id"]
            isOneToOne: false
            referencedRelation: "teams"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      blackout_periods: {
        Row: {
          created_at: string
          created_by: string | null
          ends_on: string
          id: string
          key: string
          organisation_id: string
          starts_on: string
          title: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          ends_on: string
          id?: string
          key: string
          organisation_id: string
          starts_on: string
          title: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          ends_on?: string
          id?: string
          key?: string
          organisation_id?: string
          starts_on?: string
          title?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "blackout_periods_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      blackout_teams: {
        Row: {
          blackout_id: string
          created_at: string
          created_by: string | null
          organisation_id: string
          team_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          blackout_id: string
          created_at?: string
          created_by?: string | null
          organisation_id: string
          team_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          blackout_id?: string
          created_at?: string
          created_by?: string | null
          organisation_id?: string
          team_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "blackout_teams_organisation_id_blackout_id_fkey"
            columns: ["organisation_id","blackout_id"]
            isOneToOne: false
            referencedRelation: "blackout_periods"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "blackout_teams_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "blackout_teams_organisation_id_team_id_fkey"
            columns: ["organisation_id","team_id"]
            isOneToOne: false
            referencedRelation: "teams"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      decisions: {
        Row: {
          created_at: string
          created_by: string | null
          finding_id: string
          id: string
          organisation_id: string
          owner_name: string
          programme_id: string
          reason: string
          review_on: string | null
          score_at_decision: number | null
          status: Database["public"]["Enums"]["decision_status"]
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          finding_id: string
          id?: string
          organisation_id: string
          owner_name?: string
          programme_id: string
          reason?: string
          review_on?: string | null
          score_at_decision?: number | null
          status?: Database["public"]["Enums"]["decision_status"]
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          finding_id?: string
          id?: string
          organisation_id?: string
          owner_name?: string
          programme_id?: string
          reason?: string
          review_on?: string | null
          score_at_decision?: number | null
          status?: Database["public"]["Enums"]["decision_status"]
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "decisions_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "decisions_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      effect_ratings: {
        Row: {
          created_at: string
          created_by: string | null
          effect_id: string
          id: string
          organisation_id: string
          programme_id: string
          rater_group: Database["public"]["Enums"]["rater_group"]
          updated_at: string
          updated_by: string | null
          value: number
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          effect_id: string
          id?: string
          organisation_id: string
          programme_id: string
          rater_group: Database["public"]["Enums"]["rater_group"]
          updated_at?: string
          updated_by?: string | null
          value: number
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          effect_id?: string
          id?: string
          organisation_id?: string
          programme_id?: string
          rater_group?: Database["public"]["Enums"]["rater_group"]
          updated_at?: string
          updated_by?: string | null
          value?: number
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "effect_ratings_organisation_id_programme_id_effect_id_fkey"
            columns: ["organisation_id","programme_id","effect_id"]
            isOneToOne: false
            referencedRelation: "effects"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      effects: {
        Row: {
          behaviour_id: string
          condition_id: string
          confidence: Database["public"]["Enums"]["confidence"]
          created_at: string
          created_by: string | null
          espoused: number | null
          evidence_kind: Database["public"]["Enums"]["evidence_kind"] | null
          evidence_note: string
          evidence_on: string | null
          id: string
          in_use: number | null
          organisation_id: string
          programme_id: string
          rationale: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          behaviour_id: string
          condition_id: string
          confidence?: Database["public"]["Enums"]["confidence"]
          created_at?: string
          created_by?: string | null
          espoused?: number | null
          evidence_kind?: Database["public"]["Enums"]["evidence_kind"] | null
          evidence_note?: string
          evidence_on?: string | null
          id?: string
          in_use?: number | null
          organisation_id: string
          programme_id: string
          rationale?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          behaviour_id?: string
          condition_id?: string
          confidence?: Database["public"]["Enums"]["confidence"]
          created_at?: string
          created_by?: string | null
          espoused?: number | null
          evidence_kind?: Database["public"]["Enums"]["evidence_kind"] | null
          evidence_note?: string
          evidence_on?: string | null
          id?: string
          in_use?: number | null
          organisation_id?: string
          programme_id?: string
          rationale?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "effects_organisation_id_programme_id_behaviour_id_fkey"
            columns: ["organisation_id","programme_id","behaviour_id"]
            isOneToOne: false
            referencedRelation: "target_behaviours"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "effects_organisation_id_programme_id_condition_id_fkey"
            columns: ["organisation_id","programme_id","condition_id"]
            isOneToOne: false
            referencedRelation: "framework_conditions"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      finding_marks: {
        Row: {
          created_at: string
          created_by: string | null
          organisation_id: string
          programme_id: string
          seen_on: string
          snapshot: Json
          updated_at: string
          updated_by: string | null
          user_id: string
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          organisation_id: string
          programme_id: string
          seen_on?: string
          snapshot: Json
          updated_at?: string
          updated_by?: string | null
          user_id: string
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          organisation_id?: string
          programme_id?: string
          seen_on?: string
          snapshot?: Json
          updated_at?: string
          updated_by?: string | null
          user_id?: string
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "finding_marks_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "finding_marks_organisation_id_user_id_fkey"
            columns: ["organisation_id","user_id"]
            isOneToOne: false
            referencedRelation: "memberships"
            referencedColumns: ["organisation_id","user_id"]
          },
        ]
      }
      framework_conditions: {
        Row: {
          category: Database["public"]["Enums"]["condition_category"] | null
          changeability: number
          created_at: string
          created_by: string | null
          espoused_text: string
          formality: Database["public"]["Enums"]["formality"]
          id: string
          in_use_text: string
          key: string
          organisation_id: string
          position: string
          programme_id: string
          reward: Database["public"]["Enums"]["reward"] | null
          strength: number
          title: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          category?: Database["public"]["Enums"]["condition_category"] | null
          changeability?: number
          created_at?: string
          created_by?: string | null
          espoused_text?: string
          formality?: Database["public"]["Enums"]["formality"]
          id?: string
          in_use_text?: string
          key: string
          organisation_id: string
          position?: string
          programme_id: string
          reward?: Database["public"]["Enums"]["reward"] | null
          strength?: number
          title: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          category?: Database["public"]["Enums"]["condition_category"] | null
          changeability?: number
          created_at?: string
          created_by?: string | null
          espoused_text?: string
          formality?: Database["public"]["Enums"]["formality"]
          id?: string
          in_use_text?: string
          key?: string
          organisation_id?: string
          position?: string
          programme_id?: string
          reward?: Database["public"]["Enums"]["reward"] | null
          strength?: number
          title?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "framework_conditions_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "framework_conditions_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      holiday_regions: {
        Row: {
          created_at: string
          created_by: string | null
          organisation_id: string
          region: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          organisation_id: string
          region: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          organisation_id?: string
          region?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "holiday_regions_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: true
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      import_mappings: {
        Row: {
          created_at: string
          created_by: string | null
          indicator_id: string
          mapping: Json
          organisation_id: string
          programme_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          indicator_id: string
          mapping: Json
          organisation_id: string
          programme_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          indicator_id?: string
          mapping?: Json
          organisation_id?: string
          programme_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "import_mappings_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "import_mappings_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "import_mappings_organisation_id_programme_id_indicator_id_fkey"
            columns: ["organisation_id","programme_id","indicator_id"]
            isOneToOne: true
            referencedRelation: "indicators"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      indicators: {
        Row: {
          baseline_until: string | null
          behaviour_id: string
          bounded: boolean | null
          cadence: Database["public"]["Enums"]["cadence"]
          created_at: string
          created_by: string | null
          direction: Database["public"]["Enums"]["direction"]
          id: string
          key: string
          kind: Database["public"]["Enums"]["indicator_kind"]
          organisation_id: string
          position: string
          programme_id: string
          quantity: string
          self_reported: boolean
          target: number | null
          title: string
          unit: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          baseline_until?: string | null
          behaviour_id: string
          bounded?: boolean | null
          cadence?: Database["public"]["Enums"]["cadence"]
          created_at?: string
          created_by?: string | null
          direction?: Database["public"]["Enums"]["direction"]
          id?: string
          key: string
          kind?: Database["public"]["Enums"]["indicator_kind"]
          organisation_id: string
          position?: string
          programme_id: string
          quantity?: string
          self_reported?: boolean
          target?: number | null
          title: string
          unit?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          baseline_until?: string | null
          behaviour_id?: string
          bounded?: boolean | null
          cadence?: Database["public"]["Enums"]["cadence"]
          created_at?: string
          created_by?: string | null
          direction?: Database["public"]["Enums"]["direction"]
          id?: string
          key?: string
          kind?: Database["public"]["Enums"]["indicator_kind"]
          organisation_id?: string
          position?: string
          programme_id?: string
          quantity?: string
          self_reported?: boolean
          target?: number | null
          title?: string
          unit?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "indicators_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "indicators_organisation_id_programme_id_behaviour_id_fkey"
            columns: ["organisation_id","programme_id","behaviour_id"]
            isOneToOne: false
            referencedRelation: "target_behaviours"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "indicators_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      invitations: {
        Row: {
          accepted_at: string | null
          accepted_by: string | null
          created_at: string
          created_by: string | null
          email: string
          expires_at: string
          id: string
          organisation_id: string
          revoked_at: string | null
          role: Database["public"]["Enums"]["member_role"]
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          accepted_at?: string | null
          accepted_by?: string | null
          created_at?: string
          created_by?: string | null
          email: string
          expires_at: string
          id?: string
          organisation_id: string
          revoked_at?: string | null
          role: Database["public"]["Enums"]["member_role"]
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          accepted_at?: string | null
          accepted_by?: string | null
          created_at?: string
          created_by?: string | null
          email?: string
          expires_at?: string
          id?: string
          organisation_id?: string
          revoked_at?: string | null
          role?: Database["public"]["Enums"]["member_role"]
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "invitations_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      measure_behaviours: {
        Row: {
          behaviour_id: string
          created_at: string
          created_by: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          behaviour_id: string
          created_at?: string
          created_by?: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          behaviour_id?: string
          created_at?: string
          created_by?: string | null
          measure_id?: string
          organisation_id?: string
          programme_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "measure_behaviours_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "measure_behaviours_organisation_id_programme_id_behaviour__fkey"
            columns: ["organisation_id","programme_id","behaviour_id"]
            isOneToOne: false
            referencedRelation: "target_behaviours"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "measure_behaviours_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "measure_behaviours_organisation_id_programme_id_measure_id_fkey"
            columns: ["organisation_id","programme_id","measure_id"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      measure_conditions: {
        Row: {
          condition_id: string
          created_at: string
          created_by: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          condition_id: string
          created_at?: string
          created_by?: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          condition_id?: string
          created_at?: string
          created_by?: string | null
          measure_id?: string
          organisation_id?: string
          programme_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "measure_conditions_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "measure_conditions_organisation_id_programme_id_condition__fkey"
            columns: ["organisation_id","programme_id","condition_id"]
            isOneToOne: false
            referencedRelation: "framework_conditions"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "measure_conditions_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "measure_conditions_organisation_id_programme_id_measure_id_fkey"
            columns: ["organisation_id","programme_id","measure_id"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      measure_dependencies: {
        Row: {
          after_id: string
          created_at: string
          created_by: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          after_id: string
          created_at?: string
          created_by?: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          after_id?: string
          created_at?: string
          created_by?: string | null
          measure_id?: string
          organisation_id?: string
          programme_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "measure_dependencies_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "measure_dependencies_organisation_id_programme_id_after_id_fkey"
            columns: ["organisation_id","programme_id","after_id"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "measure_dependencies_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "measure_dependencies_organisation_id_programme_id_measure__fkey"
            columns: ["organisation_id","programme_id","measure_id"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      measure_expectations: {
        Row: {
          behaviour_id: string
          condition_id: string
          created_at: string
          created_by: string | null
          in_use: number
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          behaviour_id: string
          condition_id: string
          created_at?: string
          created_by?: string | null
          in_use: number
          measure_id: string
          organisation_id: string
          programme_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          behaviour_id?: string
          condition_id?: string
          created_at?: string
          created_by?: string | null
          in_use?: number
          measure_id?: string
          organisation_id?: string
          programme_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "measure_expectations_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "measure_expectations_organisation_id_programme_id_behaviou_fkey"
            columns: ["organisation_id","programme_id","behaviour_id"]
            isOneToOne: false
            referencedRelation: "target_behaviours"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "measure_expectations_organisation_id_programme_id_conditio_fkey"
            columns: ["organisation_id","programme_id","condition_id"]
            isOneToOne: false
            referencedRelation: "framework_conditions"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "measure_expectations_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "measure_expectations_organisation_id_programme_id_measure__fkey"
            columns: ["organisation_id","programme_id","measure_id"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      measure_indicators: {
        Row: {
          created_at: string
          created_by: string | null
          indicator_id: string
          level: Database["public"]["Enums"]["evaluation_level"]
          measure_id: string
          measure_kind: Database["public"]["Enums"]["measure_kind"]
          organisation_id: string
          programme_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          indicator_id: string
          level: Database["public"]["Enums"]["evaluation_level"]
          measure_id: string
          measure_kind?: Database["public"]["Enums"]["measure_kind"]
          organisation_id: string
          programme_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          indicator_id?: string
          level?: Database["public"]["Enums"]["evaluation_level"]
          measure_id?: string
          measure_kind?: Database["public"]["Enums"]["measure_kind"]
          organisation_id?: string
          programme_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "measure_indicators_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "measure_indicators_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "measure_indicators_organisation_id_programme_id_indicator__fkey"
            columns: ["organisation_id","programme_id","indicator_id"]
            isOneToOne: false
            referencedRelation: "indicators"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "measure_indicators_organisation_id_programme_id_measure_id_fkey"
            columns: ["organisation_id","programme_id","measure_id","measure_kind"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id","kind"]
          },
        ]
      }
      measure_teams: {
        Row: {
          created_at: string
          created_by: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          team_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          team_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          measure_id?: string
          organisation_id?: string
          programme_id?: string
          team_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "measure_teams_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "measure_teams_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "measure_teams_organisation_id_programme_id_measure_id_fkey"
            columns: ["organisation_id","programme_id","measure_id"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "measure_teams_organisation_id_team_id_fkey"
            columns: ["organisation_id","team_id"]
            isOneToOne: false
            referencedRelation: "teams"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      measures: {
        Row: {
          cost: number | null
          created_at: string
          created_by: string | null
          delivery: Database["public"]["Enums"]["delivery"] | null
          effort_days: number | null
          ends_on: string | null
          hours_per_head: number | null
          id: string
          key: string
          kind: Database["public"]["Enums"]["measure_kind"] | null
          learning_after: number | null
          learning_before: number | null
          learning_n: number | null
          objective: string
          organisation_id: string
          owner_id: string | null
          owner_name: string
          position: string
          programme_id: string
          progress: number | null
          provider: string
          reaction_mean: number | null
          reaction_n: number | null
          ritual_at: string | null
          ritual_minutes: number | null
          ritual_rule: string
          starts_on: string | null
          status: Database["public"]["Enums"]["measure_status"]
          title: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          cost?: number | null
          created_at?: string
          created_by?: string | null
          delivery?: Database["public"]["Enums"]["delivery"] | null
          effort_days?: number | null
          ends_on?: string | null
          hours_per_head?: number | null
          id?: string
          key: string
          kind?: Database["public"]["Enums"]["measure_kind"] | null
          learning_after?: number | null
          learning_before?: number | null
          learning_n?: number | null
          objective?: string
          organisation_id: string
          owner_id?: string | null
          owner_name?: string
          position?: string
          programme_id: string
          progress?: number | null
          provider?: string
          reaction_mean?: number | null
          reaction_n?: number | null
          ritual_at?: string | null
          ritual_minutes?: number | null
          ritual_rule?: string
          starts_on?: string | null
          status?: Database["public"]["Enums"]["measure_status"]
          title: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          cost?: number | null
          created_at?: string
          created_by?: string | null
          delivery?: Database["public"]["Enums"]["delivery"] | null
          effort_days?: number | null
          ends_on?: string | null
          hours_per_head?: number | null
          id?: string
          key?: string
          kind?: Database["public"]["Enums"]["measure_kind"] | null
          learning_after?: number | null
          learning_before?: number | null
          learning_n?: number | null
          objective?: string
          organisation_id?: string
          owner_id?: string | null
          owner_name?: string
          position?: string
          programme_id?: string
          progress?: number | null
          provider?: string
          reaction_mean?: number | null
          reaction_n?: number | null
          ritual_at?: string | null
          ritual_minutes?: number | null
          ritual_rule?: string
          starts_on?: string | null
          status?: Database["public"]["Enums"]["measure_status"]
          title?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "measures_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "measures_organisation_id_owner_id_fkey"
            columns: ["organisation_id","owner_id"]
            isOneToOne: false
            referencedRelation: "memberships"
            referencedColumns: ["organisation_id","user_id"]
          },
          {
            foreignKeyName: "measures_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      memberships: {
        Row: {
          created_at: string
          created_by: string | null
          display_name: string
          email: string
          organisation_id: string
          role: Database["public"]["Enums"]["member_role"]
          updated_at: string
          updated_by: string | null
          user_id: string
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          display_name: string
          email: string
          organisation_id: string
          role: Database["public"]["Enums"]["member_role"]
          updated_at?: string
          updated_by?: string | null
          user_id: string
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          display_name?: string
          email?: string
          organisation_id?: string
          role?: Database["public"]["Enums"]["member_role"]
          updated_at?: string
          updated_by?: string | null
          user_id?: string
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "memberships_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      observations: {
        Row: {
          created_at: string
          created_by: string | null
          indicator_id: string
          n: number | null
          organisation_id: string
          period: string
          programme_id: string
          team_id: string
          updated_at: string
          updated_by: string | null
          value: number
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          indicator_id: string
          n?: number | null
          organisation_id: string
          period: string
          programme_id: string
          team_id: string
          updated_at?: string
          updated_by?: string | null
          value: number
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          indicator_id?: string
          n?: number | null
          organisation_id?: string
          period?: string
          programme_id?: string
          team_id?: string
          updated_at?: string
          updated_by?: string | null
          value?: number
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "observations_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "observations_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "observations_organisation_id_programme_id_indicator_id_fkey"
            columns: ["organisation_id","programme_id","indicator_id"]
            isOneToOne: false
            referencedRelation: "indicators"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "observations_organisation_id_team_id_fkey"
            columns: ["organisation_id","team_id"]
            isOneToOne: false
            referencedRelation: "teams"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      organisation_policies: {
        Row: {
          created_at: string
          created_by: string | null
          organisation_id: string
          overrides: Json
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          organisation_id: string
          overrides?: Json
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          organisation_id?: string
          overrides?: Json
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "organisation_policies_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: true
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      organisations: {
        Row: {
          created_at: string
          created_by: string | null
          currency: string
          id: string
          name: string
          smallest_team: number
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          currency?: string
          id?: string
          name: string
          smallest_team?: number
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          currency?: string
          id?: string
          name?: string
          smallest_team?: number
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
        ]
      }
      programmes: {
        Row: {
          archived_at: string | null
          created_at: string
          created_by: string | null
          ends_on: string | null
          id: string
          name: string
          organisation_id: string
          starts_on: string | null
          status: Database["public"]["Enums"]["programme_status"]
          strategy: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          archived_at?: string | null
          created_at?: string
          created_by?: string | null
          ends_on?: string | null
          id?: string
          name: string
          organisation_id: string
          starts_on?: string | null
          status?: Database["public"]["Enums"]["programme_status"]
          strategy?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          archived_at?: string | null
          created_at?: string
          created_by?: string | null
          ends_on?: string | null
          id?: string
          name?: string
          organisation_id?: string
          starts_on?: string | null
          status?: Database["public"]["Enums"]["programme_status"]
          strategy?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "programmes_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
        ]
      }
      session_attendance: {
        Row: {
          attended: number
          completed: number
          created_at: string
          created_by: string | null
          invited: number
          organisation_id: string
          programme_id: string
          session_id: string
          team_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          attended?: number
          completed?: number
          created_at?: string
          created_by?: string | null
          invited?: number
          organisation_id: string
          programme_id: string
          session_id: string
          team_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          attended?: number
          completed?: number
          created_at?: string
          created_by?: string | null
          invited?: number
          organisation_id?: string
          programme_id?: string
          session_id?: string
          team_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "session_attendance_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "session_attendance_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "session_attendance_organisation_id_session_id_programme_id_fkey"
            columns: ["organisation_id","session_id","programme_id"]
            isOneToOne: false
            referencedRelation: "sessions"
            referencedColumns: ["organisation_id","id","programme_id"]
          },
          {
            foreignKeyName: "session_attendance_organisation_id_team_id_fkey"
            columns: ["organisation_id","team_id"]
            isOneToOne: false
            referencedRelation: "teams"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      sessions: {
        Row: {
          capacity: number | null
          created_at: string
          created_by: string | null
          ends_at: string
          id: string
          key: string
          measure_id: string
          measure_kind: Database["public"]["Enums"]["measure_kind"]
          organisation_id: string
          place: string
          programme_id: string
          starts_at: string
          time_zone: string
          trainer: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          capacity?: number | null
          created_at?: string
          created_by?: string | null
          ends_at: string
          id?: string
          key: string
          measure_id: string
          measure_kind?: Database["public"]["Enums"]["measure_kind"]
          organisation_id: string
          place?: string
          programme_id: string
          starts_at: string
          time_zone?: string
          trainer?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          capacity?: number | null
          created_at?: string
          created_by?: string | null
          ends_at?: string
          id?: string
          key?: string
          measure_id?: string
          measure_kind?: Database["public"]["Enums"]["measure_kind"]
          organisation_id?: string
          place?: string
          programme_id?: string
          starts_at?: string
          time_zone?: string
          trainer?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "sessions_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "sessions_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "sessions_organisation_id_programme_id_measure_id_measure_k_fkey"
            columns: ["organisation_id","programme_id","measure_id","measure_kind"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id","kind"]
          },
        ]
      }
      stakeholder_measures: {
        Row: {
          created_at: string
          created_by: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          stakeholder_id: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          measure_id: string
          organisation_id: string
          programme_id: string
          stakeholder_id: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          measure_id?: string
          organisation_id?: string
          programme_id?: string
          stakeholder_id?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "stakeholder_measures_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "stakeholder_measures_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
          {
            foreignKeyName: "stakeholder_measures_organisation_id_programme_id_measure__fkey"
            columns: ["organisation_id","programme_id","measure_id"]
            isOneToOne: false
            referencedRelation: "measures"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
          {
            foreignKeyName: "stakeholder_measures_organisation_id_programme_id_stakehol_fkey"
            columns: ["organisation_id","programme_id","stakeholder_id"]
            isOneToOne: false
            referencedRelation: "stakeholders"
            referencedColumns: ["organisation_id","programme_id","id"]
          },
        ]
      }
      stakeholders: {
        Row: {
          created_at: string
          created_by: string | null
          id: string
          influence: number
          key: string
          organisation_id: string
          position: string
          programme_id: string
          role: string
          stance: Database["public"]["Enums"]["stance"]
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          id?: string
          influence?: number
          key: string
          organisation_id: string
          position?: string
          programme_id: string
          role?: string
          stance?: Database["public"]["Enums"]["stance"]
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          id?: string
          influence?: number
          key?: string
          organisation_id?: string
          position?: string
          programme_id?: string
          role?: string
          stance?: Database["public"]["Enums"]["stance"]
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "stakeholders_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "stakeholders_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      strategic_goals: {
        Row: {
          created_at: string
          created_by: string | null
          id: string
          key: string
          organisation_id: string
          position: string
          programme_id: string
          title: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          id?: string
          key: string
          organisation_id: string
          position?: string
          programme_id: string
          title: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          id?: string
          key?: string
          organisation_id?: string
          position?: string
          programme_id?: string
          title?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "strategic_goals_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "strategic_goals_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      target_behaviours: {
        Row: {
          created_at: string
          created_by: string | null
          effort: number
          from_text: string
          habit_strength: number
          id: string
          importance: number
          key: string
          organisation_id: string
          position: string
          programme_id: string
          title: string
          to_text: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          effort?: number
          from_text?: string
          habit_strength?: number
          id?: string
          importance?: number
          key: string
          organisation_id: string
          position?: string
          programme_id: string
          title: string
          to_text?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          effort?: number
          from_text?: string
          habit_strength?: number
          id?: string
          importance?: number
          key?: string
          organisation_id?: string
          position?: string
          programme_id?: string
          title?: string
          to_text?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "target_behaviours_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "target_behaviours_organisation_id_programme_id_fkey"
            columns: ["organisation_id","programme_id"]
            isOneToOne: false
            referencedRelation: "programmes"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
      teams: {
        Row: {
          created_at: string
          created_by: string | null
          headcount: number | null
          holidays: string
          id: string
          key: string
          name: string
          organisation_id: string
          parent_id: string | null
          position: string
          updated_at: string
          updated_by: string | null
          version: number
        }
        Insert: {
          created_at?: string
          created_by?: string | null
          headcount?: number | null
          holidays?: string
          id?: string
          key: string
          name: string
          organisation_id: string
          parent_id?: string | null
          position?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Update: {
          created_at?: string
          created_by?: string | null
          headcount?: number | null
          holidays?: string
          id?: string
          key?: string
          name?: string
          organisation_id?: string
          parent_id?: string | null
          position?: string
          updated_at?: string
          updated_by?: string | null
          version?: number
        }
        Relationships: [
          {
            foreignKeyName: "teams_organisation_id_fkey"
            columns: ["organisation_id"]
            isOneToOne: false
            referencedRelation: "organisations"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "teams_organisation_id_parent_id_fkey"
            columns: ["organisation_id","parent_id"]
            isOneToOne: false
            referencedRelation: "teams"
            referencedColumns: ["organisation_id","id"]
          },
        ]
      }
    }
    Views: {
      [_ in never]: never
    }
    Functions: {
      accept_invitation: {
        Args: { p_display_name: string; p_token: string }
        Returns: string
      }
      create_invitation: {
        Args: { p_email: string; p_id?: string; p_organisation_id: string; p_role: Database["public"]["Enums"]["member_role"] }
        Returns: { expires_at: string; invitation_id: string; token: string }[]
      }
      create_organisation: {
        Args: { p_display_name: string; p_id?: string; p_name: string }
        Returns: string
      }
      create_push_token: {
        Args: { p_organisation_id: string; p_programme_id: string }
        Returns: string
      }
      decide_findings: {
        Args: { p_changes: Json; p_organisation_id: string; p_programme_id: string }
        Returns: Json
      }
      delete_my_account: {
        Args: { p_organisations: string[] }
        Returns: undefined
      }
      ingest_observations: {
        Args: { p_rows: Json; p_token: string }
        Returns: Json
      }
      insert_rows: {
        Args: { p_organisation_id: string; p_programme_id: string; p_rows: Json; p_what_fits?: boolean }
        Returns: Json
      }
      link_behaviour: {
        Args: { p_behaviour_id: string; p_goal_ids: string[]; p_organisation_id: string; p_programme_id: string; p_team_ids: string[] }
        Returns: undefined
      }
      link_measure: {
        Args: { p_links: Json; p_measure_id: string; p_organisation_id: string; p_programme_id: string }
        Returns: undefined
      }
      load_observations: {
        Args: { p_indicator_id?: string; p_organisation_id: string; p_programme_id: string }
        Returns: Json
      }
      load_programmes: {
        Args: { p_include_archived?: boolean; p_organisation_id: string; p_programme_id?: string }
        Returns: Json
      }
      load_series: {
        Args: { p_organisation_id: string; p_programme_id?: string }
        Returns: Json
      }
      preview_account_deletion: {
        Args: never
        Returns: { organisation_id: string; organisation_name: string; outcome: string }[]
      }
      preview_invitation: {
        Args: { p_token: string }
        Returns: Json
      }
      push_token_state: {
        Args: { p_organisation_id: string; p_programme_id: string }
        Returns: Json
      }
      put_blackout_periods: {
        Args: { p_organisation_id: string; p_periods: Json; p_what_fits?: boolean }
        Returns: Json
      }
      put_teams: {
        Args: { p_organisation_id: string; p_teams: Json; p_what_fits?: boolean }
        Returns: Json
      }
      revoke_invitation: {
        Args: { p_invitation_id: string; p_organisation_id: string }
        Returns: undefined
      }
      revoke_push_token: {
        Args: { p_organisation_id: string; p_programme_id: string }
        Returns: undefined
      }
      save_blackout_period: {
        Args: { p_ends_on: string; p_id: string; p_organisation_id: string; p_starts_on: string; p_team_ids: string[]; p_title: string; p_version: number }
        Returns: Json
      }
      take_blackout_periods: {
        Args: { p_ids: string[]; p_organisation_id: string }
        Returns: Json
      }
      take_out: {
        Args: { p_ids: string[]; p_kind: string; p_organisation_id: string; p_programme_id: string }
        Returns: Json
      }
      write_attendance: {
        Args: { p_attendance: Json; p_organisation_id: string; p_programme_id: string; p_session_id: string }
        Returns: undefined
      }
      write_effects: {
        Args: { p_cells: Json; p_organisation_id: string; p_programme_id: string }
        Returns: Json
      }
      write_observations: {
        Args: { p_changes: Json; p_organisation_id: string; p_programme_id: string }
        Returns: Json
      }
    }
    Enums: {
      cadence: "week" | "month" | "quarter"
      condition_category: "working_conditions" | "leadership" | "recognition_and_bonus" | "regulation_density" | "official_rules" | "unofficial_rules" | "hr_policy" | "career_patterns" | "structure_and_tools"
      confidence: "high" | "medium" | "low"
      decision_status: "accepted" | "dismissed" | "in_progress"
      delivery: "classroom" | "online" | "blended" | "on_the_job" | "coaching"
      direction: "up" | "down"
      evaluation_level: "behaviour" | "results"
      evidence_kind: "document" | "interview" | "observation" | "data_point"
      formality: "official" | "unofficial"
      indicator_kind: "leading" | "lagging"
      measure_kind: "training" | "incentive" | "controlling" | "recognition" | "leadership" | "condition_change" | "structural" | "communication"
      measure_status: "planned" | "running" | "done" | "cancelled"
      member_role: "owner" | "change_manager" | "hr" | "sales_lead" | "viewer"
      programme_status: "draft" | "active" | "paused" | "completed"
      rater_group: "leadership" | "employees" | "hr" | "auditor"
      reward: "material" | "social" | "mixed" | "none"
      stance: "endorser" | "fence-sitter" | "resister"
    }
    CompositeTypes: {
      [_ in never]: never
    }
  }
}

type Public = Database["public"]
export type Tables<Name extends keyof Public["Tables"]> = Public["Tables"][Name]["Row"]
export type TablesInsert<Name extends keyof Public["Tables"]> = Public["Tables"][Name]["Insert"]
export type TablesUpdate<Name extends keyof Public["Tables"]> = Public["Tables"][Name]["Update"]
export type Enums<Name extends keyof Public["Enums"]> = Public["Enums"][Name]
