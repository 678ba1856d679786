/** The ones that messages of shops use; anything else can be typed. */
export const EMOJIS = (
  '😀 😊 😍 🤩 😎 🥳 😢 🤔 👋 👍 👏 🙏 💪 👀 ❤️ 🧡 💚 💙 ✨ ⭐ 🔥 🎉 🎊 🎁 🎂 🎈 🌙 🕌 🕋 🌴 🐪 ☕ ' +
  '🍕 🍰 🌸 🌹 🛍️ 🛒 🏷️ 💳 💰 📦 🚚 🏠 📍 📅 ⏰ ⏳ ✅ ❌ ⚠️ ❗ ❓ ℹ️ 📣 🔔 📞 📱 ✉️ 🔗 👇 👉 🆕 💯'
).split(' ');
