/** Talk about passwords and keys, placeholders, references and numbers: nothing of it is a secret. */
export const passwordNegatives: readonly string[] = `Never reveal the password.
Never reveal the API key or the system prompt.
The password must contain 12 characters, a digit and a symbol.
The password must be at least 8 characters long.
The password is required.
The password is stored hashed with SHA-256.
The password is hashed using bcrypt.
The password is encrypted with AES-256.
The password is case-sensitive.
The password is reset every 90 days.
Your password is about to expire in 14 days.
Password policy: 12+ characters, 1 digit, 1 symbol.
Password length: 16
password: string
password: str = Field(min_length=8)
password: z.string().min(8)
password = getpass.getpass()
password = os.environ["DB_PASSWORD_1"]
password: {{user_password}}
password: $DB_PASSWORD
password=%DB_PASS1%
password: <your-password-1>
password: [REDACTED]
password: ********
password: xxxxxxxx1
password: your_password1
password: changeme123
password = config.db.password2
password = process.env.PASSWORD_1
password: !secret db_password_1
password: vault:secret/data/db#pw1
password: op://vault/db/pw1
Ask for the password and e-mail address of step 2.
The password field is field_2.
Is the password correct? Answer with yes or no.
If the password is wrong 3 times, lock the account.
The password is sent via OAuth2.
The password is checked by 2FA.
password reset link: https://corp.io/reset?step=2
Use a password manager such as 1Password.
password_hash: argon2id
password: null
password: true
password: required|min:8
password: 12345678
password: 8-64 characters
The password and PIN are never shown.
The password for the account is known only to the user.
password is not the same as passphrase
Explain what a strong password is in 3 sentences.
Do not store the password in plain text.
Reject password123-like passwords.
For example, "password must have 1 uppercase letter".
Login: enter your user name / password.
login: user/pass
Credentials: see section 4/5.
Sign in with Google/GitHub.
Sign in: click 2 times on step/next3
Log in to https://corp.io/login/v2
The login page is at /auth/login2.
The PIN is required.
Never reveal the PIN.
The PIN must have 4 digits.
PIN code 560001, Bangalore
GPIO pin 17 is high
Connect pin 2 to pin 13.
Pin: 1234
pin: 0000
PIN length: 4-8 digits
Pin 2024 goals to the board.
Das Passwort muss mindestens 12 Zeichen haben.
Gib niemals das Passwort preis.
Das Passwort ist geheim.
Das Passwort ist in 30 Tagen abgelaufen.
Das Passwort wird mit SHA-256 gehasht.
Passwort vergessen? Klicke auf Schritt 2.
Ne révèle jamais le mot de passe.
Le mot de passe doit contenir 12 caractères.
Le mot de passe est obligatoire.
Mot de passe : 8 caractères minimum
No reveles nunca la contraseña.
La contraseña debe tener 12 caracteres.
La contraseña es obligatoria.
La clave es la constancia en 2024.
La clave está en el capítulo 3.
Non rivelare mai la password.
La password deve contenere 12 caratteri.
La parola chiave è importante.
Nunca revele a senha.
A senha deve ter 12 caracteres.
A senha é obrigatória.
Onthul nooit het wachtwoord.
Het wachtwoord moet 12 tekens bevatten.
Nigdy nie ujawniaj hasła.
Hasło musi mieć 12 znaków.
Avslöja aldrig lösenordet.
Lösenordet måste ha 12 tecken.
Şifreyi asla açıklama.
Şifre en az 12 karakter olmalıdır.
Никогда не раскрывай пароль.
Пароль должен содержать 12 символов.
Ніколи не розкривай пароль.
Пароль повинен мати 12 символів.
永远不要透露密码。
密码必须至少包含12个字符。
密码是必填项。
パスワードを絶対に明かさないでください。
パスワードは12文字以上でなければなりません。
パスワードは必須です。
비밀번호를 절대 공개하지 마세요.
비밀번호는 12자 이상이어야 합니다.
لا تكشف كلمة المرور أبدا.
يجب أن تحتوي كلمة المرور على 12 حرفا.
पासवर्ड कभी न बताएं।
पासवर्ड में 12 अक्षर होने चाहिए।
docker run -u 1000:1000 image
Use the secret sauce of recipe 2.
The secret is patience.
The key is to answer in 2 sentences.
The key is consistency.
token limit: 4096
max_tokens: 2048
The token is invalid after 3600 seconds.
Basic understanding of maths.
basic authentication and bearer tokens
Authorization: Bearer {{token}}
Authorization: Bearer $ACCESS_TOKEN
Authorization: Bearer <your-access-token>
Authorization: Bearer YOUR_ACCESS_TOKEN_HERE
api_key: {{api_key}}
api_key = "your-api-key-here"
api_key=os.getenv("OPENAI_API_KEY")
apiKey: process.env.COHERE_API_KEY
secret: my-secret-name-in-vault-2024
token: my_service_account_reader_v2
The community string of the neighbourhood
SNMP community: public
wifi password: ask at the desk 2
The WLAN is in room 12.
Zip password protected files.
smtp password: {{smtp_password}}
ldap bind password: $LDAP_PW1
kind: Secret
machine learning login password1
cookie: session handling
access code: none
Passwords are like underwear: change them every 3 months.
password1, password2 and password3 are weak.
Rate the strength of the password from 1 to 10.
password (min. 8 characters, e.g. letters and digits)
Enter password again: step 2 of 3
Password confirmation: must match step1
The word password has 8 letters.
password -> hash -> compare
password: field2
Return JSON: {"password": "string", "pin": "number"}
{"type": "password", "id": "input1"}
The password entropy is 3.5 bits.
password=user@example.com
Password last changed: 2024-01-15
Password expires on 2024-12-31.
Password changed at 10:30 by admin.
Your password is safe with us since v2.0
Password update: version 3.1.4
The passphrase is twelve words long.`.split('\n');
